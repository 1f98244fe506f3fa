package nl.uitkomst.db;

/**
 * The ten KPIs that every generated contract has, with how their figures behave.
 *
 * @param level where the figure stands on average: a percentage, a count per provider and quarter, or a mean
 * @param yearly how much it moves in a year, for the better when the work goes well
 * @param size how many cases or respondents a provider has in a quarter; zero when nothing is counted against
 */
record NationalKpi(
        String code,
        String name,
        String resultArea,
        String kind,
        String measure,
        String unit,
        int decimals,
        String direction,
        String reportedBy,
        String bound,
        String laterBound,
        String band,
        double level,
        double yearly,
        int size) {

    static final NationalKpi[] ALL = {
        ratio(
                "zelfredzaamheid",
                "Zelfredzaamheid en eigen regie",
                "Zelfredzaamheid",
                "AT_LEAST",
                "65",
                "68",
                "3",
                66,
                1.5),
        ratio("terugval", "Terugval", "Zelfredzaamheid", "AT_MOST", "14", "12", "1", 13.5, -0.8),
        ratio("participatie", "Maatschappelijke participatie", "Meedoen", "AT_LEAST", "45", "48", "4", 46, 1.2),
        ratio(
                "algemeen-gebruik",
                "Gebruik van algemene voorzieningen",
                "Gebruik",
                "AT_LEAST",
                "70",
                "72",
                "3",
                71,
                0.8),
        count("burgerinitiatief", "Burgerinitiatieven", "Meedoen", "FLOW", "initiatieven", "24", "28", "3", 3.4, 0.2),
        ratio("bereikbaar", "Bereikbaarheid van passende steun", "Toegang", "AT_LEAST", "90", "92", "2", 92, 0.4),
        count("vrijwilligers", "Vrijwilligers", "Meedoen", "STOCK", "mensen", "280", "320", "15", 38, 2.5),
        new NationalKpi(
                "sroi",
                "Sociaal rendement",
                "Rendement",
                "AMOUNT",
                "FLOW",
                "euro",
                2,
                "AT_LEAST",
                "MEMBERS",
                "160000",
                "180000",
                "12000",
                22500,
                900,
                0),
        average("tevreden-client", "Tevredenheid van cliënten", "7.5", "7.7", 7.6, 0.05, 45),
        average("tevreden-partner", "Tevredenheid van partners", "7.0", "7.2", 7.2, 0.04, 9),
    };

    private static NationalKpi ratio(
            String code,
            String name,
            String area,
            String direction,
            String bound,
            String later,
            String band,
            double level,
            double yearly) {
        return new NationalKpi(
                code,
                name,
                area,
                "RATIO",
                "FLOW",
                "%",
                1,
                direction,
                "PROVIDERS",
                bound,
                later,
                band,
                level,
                yearly,
                60);
    }

    private static NationalKpi count(
            String code,
            String name,
            String area,
            String measure,
            String unit,
            String bound,
            String later,
            String band,
            double level,
            double yearly) {
        return new NationalKpi(
                code,
                name,
                area,
                "COUNT",
                measure,
                unit,
                0,
                "AT_LEAST",
                "PROVIDERS",
                bound,
                later,
                band,
                level,
                yearly,
                0);
    }

    private static NationalKpi average(
            String code, String name, String bound, String later, double level, double yearly, int size) {
        return new NationalKpi(
                code,
                name,
                "Tevredenheid",
                "AVERAGE",
                "FLOW",
                "cijfer",
                1,
                "AT_LEAST",
                "PROVIDERS",
                bound,
                later,
                "0.3",
                level,
                yearly,
                size);
    }

    boolean isAtMost() {
        return direction.equals("AT_MOST");
    }
}
