create table kpi (
    id           bigint       not null auto_increment primary key,
    contract_id  bigint       not null,
    code         varchar(40)  not null,
    position     smallint     not null,
    version      bigint       not null default 0,
    constraint kpi_code unique (contract_id, code),
    constraint kpi_contract foreign key (contract_id) references contract (id)
) with system versioning;

-- A KPI as agreed from a day on. A result is judged by the version in force at the start of its period.
create table kpi_version (
    id                bigint         not null auto_increment primary key,
    kpi_id            bigint         not null,
    number            smallint       not null,
    valid_from        date           not null,
    valid_until       date           not null default '9999-12-31',
    name              varchar(120)   not null,
    short_name        varchar(40)    not null,
    definition        text           not null,
    result_area       varchar(80)    not null,
    kind              varchar(10)    not null check (kind in ('RATIO', 'COUNT', 'AMOUNT', 'AVERAGE', 'INDEX')),
    measure           varchar(10)    not null check (measure in ('FLOW', 'STOCK')),
    numerator_text    varchar(300)   not null,
    denominator_text  varchar(300)   null,
    unit              varchar(40)    not null,
    decimals          tinyint        not null check (decimals between 0 and 4),
    source            varchar(300)   not null,
    direction         varchar(10)    not null check (direction in ('AT_LEAST', 'AT_MOST', 'BETWEEN')),
    nature            varchar(20)    not null check (nature in ('EARLY_SIGNAL', 'OUTCOME')),
    reported_by       varchar(20)    not null check (reported_by in ('COOPERATIVE', 'MEMBERS', 'PROVIDERS')),
    baseline          decimal(19, 4) null,
    baseline_on       date           null,
    baseline_source   varchar(300)   null,
    band_kind         varchar(10)    not null check (band_kind in ('ABSOLUTE', 'RELATIVE')),
    band_size         decimal(19, 4) not null default 0 check (band_size >= 0),
    weight            decimal(7, 2)  not null default 1 check (weight > 0),
    minimum_coverage  decimal(5, 2)  not null default 80 check (minimum_coverage between 0 and 100),
    base_year         smallint       null,
    period for validity (valid_from, valid_until),
    constraint kpi_version_number unique (kpi_id, number),
    constraint kpi_version_one_in_force unique (kpi_id, validity without overlaps),
    constraint kpi_version_kpi foreign key (kpi_id) references kpi (id),
    constraint kpi_version_index_has_base check (kind <> 'INDEX' or base_year is not null),
    constraint kpi_version_ratio_has_denominator check (kind <> 'RATIO' or denominator_text is not null)
) with system versioning;

-- What is agreed for a stretch of time: low for 'at least', high for 'at most', both for 'between'.
create table kpi_target (
    id              bigint         not null auto_increment primary key,
    kpi_version_id  bigint         not null,
    valid_from      date           not null,
    valid_until     date           not null default '9999-12-31',
    low             decimal(19, 4) null,
    high            decimal(19, 4) null,
    period for validity (valid_from, valid_until),
    constraint kpi_target_one_in_force unique (kpi_version_id, validity without overlaps),
    constraint kpi_target_version foreign key (kpi_version_id) references kpi_version (id),
    constraint kpi_target_bounds check ((low is not null or high is not null) and (low is null or high is null or low <= high))
) with system versioning;

-- The base of an index: the value of each period of the base year (number 1 and up), or of the year as a whole (number 0).
create table kpi_base (
    kpi_version_id  bigint         not null,
    number          tinyint        not null,
    value           decimal(19, 4) not null check (value > 0),
    primary key (kpi_version_id, number),
    constraint kpi_base_version foreign key (kpi_version_id) references kpi_version (id)
) with system versioning;
