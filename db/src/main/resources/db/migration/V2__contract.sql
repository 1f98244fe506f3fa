create table contract (
    id                    bigint        not null auto_increment primary key,
    number                varchar(40)   not null,
    title                 varchar(200)  not null,
    legal_form            varchar(20)   not null check (legal_form in ('CONTRACT', 'SUBSIDY', 'COVENANT')),
    status                varchar(20)   not null check (status in ('DRAFT', 'OFFERED', 'AGREED', 'ENDED', 'TERMINATED')),
    starts_on             date          not null,
    ends_on               date          not null,
    calendar              varchar(20)   not null check (calendar in ('QUARTER', 'FOUR_MONTHLY', 'HALF_YEAR', 'YEAR')),
    year_start            tinyint       not null default 1 check (year_start between 1 and 12),
    weeks_until_due       tinyint       not null check (weeks_until_due between 1 and 26),
    tolerated_miss_share  decimal(5, 2) not null default 20.00 check (tolerated_miss_share between 0 and 100),
    scope                 text          not null,
    illustrative          boolean       not null default false,
    version               bigint        not null default 0,
    constraint contract_number unique (number),
    constraint contract_term check (starts_on < ends_on)
) with system versioning;

create table contract_party (
    id               bigint      not null auto_increment primary key,
    contract_id      bigint      not null,
    organisation_id  bigint      not null,
    role             varchar(20) not null check (role in ('CLIENT', 'CONTRACTOR', 'PARTNER')),
    valid_from       date        not null,
    valid_until      date        not null default '9999-12-31',
    period for validity (valid_from, valid_until),
    constraint contract_party_once unique (contract_id, organisation_id, validity without overlaps),
    constraint contract_party_contract foreign key (contract_id) references contract (id),
    constraint contract_party_organisation foreign key (organisation_id) references organisation (id)
) with system versioning;

create table contract_signature (
    contract_id      bigint       not null,
    organisation_id  bigint       not null,
    account_id       bigint       not null,
    signer           varchar(200) not null,
    signed_at        datetime(6)  not null,
    primary key (contract_id, organisation_id),
    constraint contract_signature_contract foreign key (contract_id) references contract (id),
    constraint contract_signature_organisation foreign key (organisation_id) references organisation (id)
) with system versioning;

-- The fixed amount of one contract year, in euros.
create table lump_sum (
    contract_id  bigint         not null,
    year         smallint       not null,
    amount       decimal(15, 2) not null check (amount >= 0),
    primary key (contract_id, year),
    constraint lump_sum_contract foreign key (contract_id) references contract (id)
) with system versioning;
