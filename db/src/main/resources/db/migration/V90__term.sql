-- A right to extend a contract. It is agreed like anything else: what an amendment replaces is closed and stays. When it is taken, the amendment by
-- which that is done stands with it.
create table extension_option (
    id            bigint      not null auto_increment primary key,
    contract_id   bigint      not null,
    number        smallint    not null check (number > 0),
    new_last_day  date        not null,
    decide_by     date        not null,
    amendment     smallint    null,
    called_on     date        null,
    taken_on      date        null,
    valid_from    date        not null,
    valid_until   date        not null default '9999-12-31',
    period for validity (valid_from, valid_until),
    constraint extension_option_once unique (contract_id, number, validity without overlaps),
    constraint extension_option_contract foreign key (contract_id) references contract (id),
    constraint extension_option_decided_before check (decide_by < new_last_day),
    constraint extension_option_called check ((called_on is null) = (amendment is null)),
    constraint extension_option_called_in_time check (called_on is null or called_on <= decide_by),
    constraint extension_option_taken check (taken_on is null or called_on is not null)
) with system versioning;

-- The lump sum of a year that the option would add; a year without a row is still to be agreed.
create table extension_lump_sum (
    option_id  bigint         not null,
    year       smallint       not null,
    amount     decimal(15, 2) not null check (amount >= 0),
    primary key (option_id, year),
    constraint extension_lump_sum_option foreign key (option_id) references extension_option (id)
) with system versioning;

-- How long before the last day notice must be given.
create table notice_period (
    id           bigint   not null auto_increment primary key,
    contract_id  bigint   not null,
    months       tinyint  not null check (months between 1 and 60),
    valid_from   date     not null,
    valid_until  date     not null default '9999-12-31',
    period for validity (valid_from, valid_until),
    constraint notice_period_once unique (contract_id, validity without overlaps),
    constraint notice_period_contract foreign key (contract_id) references contract (id)
) with system versioning;

-- A day that was agreed: the last one for giving notice, an evaluation, or another. Known by its public id, also after it was moved.
create table agreed_date (
    id           bigint       not null auto_increment primary key,
    public_id    uuid         not null,
    contract_id  bigint       not null,
    kind         varchar(20)  not null check (kind in ('NOTICE', 'EVALUATION', 'OTHER')),
    on_day       date         not null,
    text         varchar(300) not null,
    valid_from   date         not null,
    valid_until  date         not null default '9999-12-31',
    period for validity (valid_from, valid_until),
    constraint agreed_date_once unique (contract_id, public_id, validity without overlaps),
    constraint agreed_date_contract foreign key (contract_id) references contract (id)
) with system versioning;

-- A part of the contract, an area or a KPI that begins later than the contract itself.
create table phased_start (
    id           bigint       not null auto_increment primary key,
    contract_id  bigint       not null,
    kind         varchar(10)  not null check (kind in ('PART', 'AREA', 'KPI')),
    subject      varchar(120) not null,
    starts_on    date         not null,
    valid_from   date         not null,
    valid_until  date         not null default '9999-12-31',
    period for validity (valid_from, valid_until),
    constraint phased_start_once unique (contract_id, kind, subject, validity without overlaps),
    constraint phased_start_contract foreign key (contract_id) references contract (id)
) with system versioning;

-- That a contract ends before its last day: by one side at once, or together once all have signed.
create table ending (
    id                bigint        not null auto_increment primary key,
    contract_id       bigint        not null,
    by_whom           varchar(10)   not null check (by_whom in ('CLIENT', 'CONTRACTOR', 'TOGETHER')),
    status            varchar(10)   not null check (status in ('PROPOSED', 'DECIDED', 'WITHDRAWN')),
    last_day          date          not null,
    agreed_last_day   date          not null,
    reasons           text          not null,
    still_due         text          not null,
    settlement        text          not null,
    handover          text          not null,
    written_by        bigint        not null,
    writer            varchar(200)  not null,
    organisation_id   bigint        not null,
    written_at        datetime(6)   not null,
    decided_at        datetime(6)   null,
    version           bigint        not null default 0,
    open_of           bigint        as (if(status = 'WITHDRAWN', null, contract_id)) stored,
    constraint ending_one_open unique (open_of),
    constraint ending_contract foreign key (contract_id) references contract (id),
    constraint ending_written_by foreign key (written_by) references account (id),
    constraint ending_organisation foreign key (organisation_id) references organisation (id),
    constraint ending_is_early check (last_day < agreed_last_day),
    constraint ending_decided check ((status = 'DECIDED') = (decided_at is not null))
) with system versioning;

create table ending_signature (
    ending_id        bigint       not null,
    organisation_id  bigint       not null,
    account_id       bigint       not null,
    signer           varchar(200) not null,
    signed_at        datetime(6)  not null,
    primary key (ending_id, organisation_id),
    constraint ending_signature_ending foreign key (ending_id) references ending (id),
    constraint ending_signature_organisation foreign key (organisation_id) references organisation (id)
) with system versioning;

-- The account that article 4:51 of the General Administrative Law Act (Awb) asks for when a subsidy of three years or more is ended or cut. It
-- belongs to an ending, or to the amendment that cuts.
create table subsidy_account (
    id              bigint       not null auto_increment primary key,
    contract_id     bigint       not null,
    ending_id       bigint       null,
    amendment       smallint     null,
    activities      text         not null,
    how_drastic     text         not null,
    income_share    text         not null,
    fixed_costs     text         not null,
    duties          text         not null,
    notice          text         not null,
    written_by      bigint       not null,
    writer          varchar(200) not null,
    written_at      datetime(6)  not null,
    constraint subsidy_account_ending_once unique (ending_id),
    constraint subsidy_account_amendment_once unique (contract_id, amendment),
    constraint subsidy_account_contract foreign key (contract_id) references contract (id),
    constraint subsidy_account_ending foreign key (ending_id) references ending (id),
    constraint subsidy_account_written_by foreign key (written_by) references account (id),
    constraint subsidy_account_of_one_decision check ((ending_id is null) <> (amendment is null))
) with system versioning;
