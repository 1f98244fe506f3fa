set @@system_versioning_alter_history = keep;

-- An amount holds from a day on. A later amendment ends it and begins another, so that both can be read; what was agreed last has the open end.
alter table lump_sum
    add column valid_from  date not null default '1000-01-01',
    add column valid_until date not null default '9999-12-31',
    add period for validity (valid_from, valid_until),
    drop primary key,
    add primary key (contract_id, year, valid_from),
    add constraint lump_sum_once unique (contract_id, year, validity without overlaps);
update lump_sum s join contract c on c.id = s.contract_id set s.valid_from = c.starts_on;
alter table lump_sum alter column valid_from drop default;

-- What a contract said of itself before an amendment changed it: the same columns as the contract, which says what was agreed last.
create table earlier_terms (
    contract_id           bigint        not null,
    valid_from            date          not null,
    valid_until           date          not null,
    title                 varchar(200)  not null,
    legal_form            varchar(20)   not null check (legal_form in ('CONTRACT', 'SUBSIDY', 'COVENANT')),
    starts_on             date          not null,
    ends_on               date          not null,
    calendar              varchar(20)   not null check (calendar in ('QUARTER', 'FOUR_MONTHLY', 'HALF_YEAR', 'YEAR')),
    year_start            tinyint       not null check (year_start between 1 and 12),
    weeks_until_due       tinyint       not null check (weeks_until_due between 1 and 26),
    tolerated_miss_share  decimal(5, 2) not null check (tolerated_miss_share between 0 and 100),
    scope                 text          not null,
    illustrative          boolean       not null,
    period for validity (valid_from, valid_until),
    primary key (contract_id, valid_from),
    constraint earlier_terms_once unique (contract_id, validity without overlaps),
    constraint earlier_terms_contract foreign key (contract_id) references contract (id),
    constraint earlier_terms_term check (starts_on < ends_on)
) with system versioning;
