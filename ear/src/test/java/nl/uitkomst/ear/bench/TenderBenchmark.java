package nl.uitkomst.ear.bench;

import nl.uitkomst.db.Access;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The pages of a tender with three bids on four personas, and of the contract that came of it, for whoever reads them, as pages and as JSON: the told case of
 * Rotterdam. The list is that of a client with sixty earlier ones, which were withdrawn.
 */
final class TenderBenchmark {

    private static final String NUMBER = "RTM-DGV-2024";
    private static final String TENDER = "/aanbestedingen/" + NUMBER;
    private static final String JOURNEY = "/contracten/RTM-VERVOER-2025/klantreis";

    private static final Who MANAGER = new Who(11, "contractmanager@rotterdam");
    private static final Who ASSESSOR = new Who(12, "beoordelaar@rotterdam");
    private static final Who BIDDER = new Who(13, "inschrijver@kandidaat-b");
    private static final Who ALDERMAN = new Who(14, "wethouder@rotterdam");

    private static final int EARLIER = 60;

    private static final String HEAD =
            "select t.*, o.name from tender t join organisation o on o.id = t.client_id where t.number = ?";
    private static final String MOMENTS = of("m.*", "tender_moment m on m.tender_id = t.id");
    private static final String WAITING = """
            select (select count(*) from tender_question q where q.tender_id = t.id and q.answered_at is null),
                   (select count(*) from tender_session s join tender_round r on r.id = s.round_id where r.tender_id = t.id and s.shared_at is null)
            from tender t where t.number = ? and t.phase in ('DIALOGUE', 'BIDDING')""";
    private static final String VERSIONS =
            of("v.number, v.reason, v.written_by, v.written_at", "tender_version v on v.tender_id = t.id");
    private static final String ASSESSORS =
            of("a.*, s.*", "assessment a on a.tender_id = t.id left join assessor s on s.assessment_id = a.id");
    private static final String BIDDERS = of(
            "c.public_id, c.trade_name",
            "opened_bid o on o.tender_id = t.id and o.envelope = 'QUALITY' join tender_candidate c on c.id = o.candidate_id");
    private static final String SCORES = of(
            "s.*",
            "assessment a on a.tender_id = t.id join assessor w on w.assessment_id = a.id join assessor_score s on s.assessor_id = w.id");
    private static final String AGREED =
            of("s.*", "assessment a on a.tender_id = t.id join consensus_score s on s.assessment_id = a.id");
    private static final String RANKING =
            of("r.*", "assessment a on a.tender_id = t.id join ranking r on r.assessment_id = a.id");
    private static final String OF_JOURNEY = of("j.frozen", "journey j on j.public_id = t.journey_key");
    private static final String CANDIDATES = of("c.*", "tender_candidate c on c.tender_id = t.id");
    private static final String AWARD =
            of("a.*, k.number", "award a on a.tender_id = t.id left join contract k on k.id = a.contract_id");
    private static final String DECISIONS =
            of("d.*", "award a on a.tender_id = t.id join award_decision d on d.award_id = a.id");
    private static final String HOLDS =
            of("h.*", "award a on a.tender_id = t.id join award_hold h on h.award_id = a.id");
    private static final String ROUNDS = of(
            "r.*, p.*, c.trade_name, c.status",
            "tender_round r on r.tender_id = t.id join tender_round_candidate p on p.round_id = r.id"
                    + " join tender_candidate c on c.public_id = p.candidate_key");
    private static final String TALKS = of(
            "r.number, s.*",
            "tender_round r on r.tender_id = t.id join tender_session s on s.round_id = r.id join tender_candidate c on c.public_id = s.candidate_key");
    private static final String NOTICES = of(
            "n.number, n.published_at, q.position, q.neutral, q.answer",
            "tender_notice n on n.tender_id = t.id join tender_question q on q.notice_id = n.id");
    private static final String QUESTIONS = of(
            "q.*, c.trade_name",
            "tender_question q on q.tender_id = t.id join tender_candidate c on c.public_id = q.candidate_key");
    private static final String RECEIPTS = of(
            "r.*",
            "tender_candidate c on c.tender_id = t.id and c.trade_name like 'Kandidaat B%' join bid_receipt r on r.candidate_id = c.id");

    private static final List<String> OUTCOME = List.of(
            AgainstSql.PARTIES,
            "select c.* from contract c where c.number = ?",
            BareServer.FIGURES
                    .replace("from period_total t", "from contract c join period_total t on t.contract_id = c.id")
                    .replace("t.contract_id = %d", "c.number = ?"),
            "select k.* from contract c join promise_kept k on k.contract_id = c.id and c.number = ?",
            """
            select t.number, c.trade_name, j.frozen
            from contract k join award a on a.contract_id = k.id join tender t on t.id = a.tender_id
                     join tender_candidate c on c.public_id = a.winner_key join journey j on j.public_id = t.journey_key
            where k.number = ?""");

    private TenderBenchmark() {}

    /**
     * Someone who reads.
     *
     * @param key with which the product is asked
     */
    private record Who(int key, String login) {

        /** How this account stands to the tender. */
        String standing() {
            return standing("t.number = ?");
        }

        /** All tenders of its organisation, as many as there are. */
        String lines() {
            return """
                    select t.number, t.title, o.name, t.procedure_kind, t.phase, t.illustrative, c.status, a.role,
                           (select m.at from tender_moment m where m.tender_id = t.id and m.kind = 'APPLY_UNTIL'),
                           (select m.at from tender_moment m where m.tender_id = t.id and m.kind = 'BID_UNTIL')
                    from tender t
                             join account x on x.login = '%s'
                             join organisation o on o.id = t.client_id
                             left join tender_candidate c on c.tender_id = t.id and c.organisation_id = x.organisation_id
                             left join tender_appointment a on a.tender_id = t.id and a.account_id = x.id and a.role = x.role
                    where t.client_id = x.organisation_id and ? is not null
                    order by t.phase in ('FINAL', 'WITHDRAWN'), t.phase_since desc, t.number""".formatted(login);
        }

        private String standing(String where) {
            return """
                    select t.*, c.public_id, c.status, a.role
                    from tender t
                             join account x on x.login = '%s'
                             left join tender_candidate c on c.tender_id = t.id and c.organisation_id = x.organisation_id
                             left join tender_appointment a on a.tender_id = t.id and a.account_id = x.id and a.role = x.role
                    where %s""".formatted(login, where);
        }
    }

    private static String of(String columns, String joined) {
        return "select " + columns + " from tender t join " + joined + " where t.number = ?";
    }

    /** @param place where the told cases are, or will be */
    static Measured start(Path place) throws Exception {
        var product = Measured.start(place, migrator -> {}, Map.of("UITKOMST_DEMO", "true"));
        haveEarlier(product.migrator());
        return product;
    }

    private static void haveEarlier(Access migrator) throws SQLException {
        try (var connection = migrator.connect();
                var statement = connection.createStatement()) {
            for (var each = 1; each <= EARLIER; each++) {
                statement.execute("""
                        insert ignore into tender (number, client_id, title, about, procedure_kind, category, phase, phase_since, setup, ocid, notice_subtype)
                        values ('RTM-EERDER-%1$d', (select id from organisation where name = 'Rotterdam'), 'Eerdere aanbesteding %1$d', '', 'OPEN',
                                'SERVICES', 'PREPARING', '2020-01-01', '{}', 'eerder-%1$d', 16)""".formatted(each));
            }
            statement.execute(
                    "update tender set phase = 'WITHDRAWN', withdrawn_because = 'Voorbeeld' where number like 'RTM-EERDER-%' and phase = 'PREPARING'");
        }
    }

    static List<Double> run(Measured product, Duration time, int rounds) throws Exception {
        for (var who : List.of(MANAGER, ASSESSOR, BIDDER, ALDERMAN)) {
            product.giveKey(who.key(), who.login());
        }
        var cases = cases(product).stream().flatMap(one -> one.bothWays().stream());
        return new AgainstSql(product, time, rounds).run(cases.toList());
    }

    /** An answer that is given as a page and as JSON. */
    private record Told(String what, Who who, String path, String jsonPath, List<String> sql, String asked) {

        private Told(String what, Who who, String path, List<String> sql) {
            this(what, who, path, path, sql, NUMBER);
        }

        List<AgainstSql.Case> bothWays() {
            var page = new AgainstSql.Case(what + ", as a page", who.key(), turn -> path, sql, turn -> asked);
            return jsonPath.isEmpty()
                    ? List.of(page)
                    : List.of(
                            page,
                            new AgainstSql.Case(
                                    what + ", as JSON", who.key(), turn -> "/api/v1" + jsonPath, sql, turn -> asked));
        }
    }

    private static List<Told> cases(Measured product) throws SQLException {
        return List.of(
                new Told("tenders", MANAGER, "/aanbestedingen", List.of(MANAGER.lines(), WAITING)),
                new Told("tender", MANAGER, TENDER, List.of(MANAGER.standing(), HEAD, MOMENTS, VERSIONS, WAITING)),
                new Told(
                        "rounds",
                        MANAGER,
                        TENDER + "/rondes",
                        List.of(MANAGER.standing(), HEAD, MOMENTS, ROUNDS, TALKS, CANDIDATES)),
                new Told(
                        "questions",
                        MANAGER,
                        TENDER + "/vragen",
                        List.of(MANAGER.standing(), HEAD, MOMENTS, NOTICES, QUESTIONS)),
                new Told(
                        "assessment",
                        MANAGER,
                        TENDER + "/beoordeling",
                        List.of(MANAGER.standing(), HEAD, ASSESSORS, BIDDERS, SCORES, AGREED)),
                new Told(
                        "scores of one assessor",
                        ASSESSOR,
                        TENDER + "/beoordeling/" + scored(product),
                        "",
                        List.of(
                                ASSESSOR.standing(),
                                HEAD,
                                ASSESSORS,
                                BIDDERS,
                                BIDDERS.replace("c.trade_name", "o.content") + " and c.trade_name like 'Kandidaat B%'",
                                SCORES,
                                OF_JOURNEY),
                        NUMBER),
                new Told(
                        "ranking",
                        MANAGER,
                        TENDER + "/rangorde",
                        List.of(MANAGER.standing(), HEAD, ASSESSORS, RANKING, AGREED, OF_JOURNEY)),
                new Told(
                        "award",
                        MANAGER,
                        TENDER + "/gunning",
                        List.of(MANAGER.standing(), HEAD, AWARD, DECISIONS, HOLDS, RANKING, AGREED, CANDIDATES)),
                new Told(
                        "own bid",
                        BIDDER,
                        TENDER + "/inschrijving",
                        List.of(BIDDER.standing(), HEAD, MOMENTS, RECEIPTS)),
                new Told("journey of the contract", ALDERMAN, JOURNEY, JOURNEY, OUTCOME, "RTM-VERVOER-2025"));
    }

    /** The address of what one assessor gave one bid for one persona. */
    private static String scored(Measured product) throws SQLException {
        return Measured.text(product.access(), """
                select concat(c.public_id, '/', p.public_id)
                from tender t
                         join tender_candidate c on c.tender_id = t.id and c.trade_name like 'Kandidaat B%'
                         join journey j on j.public_id = t.journey_key
                         join journey_persona jp on jp.journey_id = j.id and jp.place = (select min(place) from journey_persona where journey_id = j.id)
                         join persona p on p.id = jp.persona_id
                where t.number = 'RTM-DGV-2024'""");
    }
}
