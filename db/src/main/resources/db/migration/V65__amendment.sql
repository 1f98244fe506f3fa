-- A change of what was agreed, by common accord. Its text is counted: whoever signs, signs the text that was read.
create table amendment (
    id             bigint        not null auto_increment primary key,
    contract_id    bigint        not null,
    number         smallint      not null check (number > 0),
    reason         varchar(2000) not null check (reason <> ''),
    effective_on   date          not null,
    status         varchar(10)   not null check (status in ('PROPOSED', 'OFFERED', 'IN_FORCE', 'WITHDRAWN')),
    text           int           not null,
    basics         int           not null,
    offered_at     datetime(6)   null,
    closed_at      datetime(6)   null,
    answer         varchar(4000) null,
    version        bigint        not null default 0,
    constraint amendment_number unique (contract_id, number),
    constraint amendment_contract foreign key (contract_id) references contract (id),
    constraint amendment_offered check (status <> 'OFFERED' or offered_at is not null),
    constraint amendment_closed check ((closed_at is not null) = (status in ('IN_FORCE', 'WITHDRAWN')))
) with system versioning;

-- One row for each thing that it changes, so that two people who change different things do not hinder each other.
create table amendment_change (
    id               bigint       not null auto_increment primary key,
    amendment_id     bigint       not null,
    subject          varchar(80)  not null,
    content          longtext     not null check (json_valid(content)),
    changes          int          not null,
    changed_by       varchar(200) not null,
    organisation     varchar(200) not null,
    changed_at       datetime(6)  not null,
    constraint amendment_change_subject unique (amendment_id, subject),
    constraint amendment_change_amendment foreign key (amendment_id) references amendment (id)
) with system versioning;

create table amendment_signature (
    amendment_id     bigint       not null,
    organisation_id  bigint       not null,
    account_id       bigint       not null,
    signer           varchar(200) not null,
    signed_at        datetime(6)  not null,
    primary key (amendment_id, organisation_id),
    constraint amendment_signature_amendment foreign key (amendment_id) references amendment (id),
    constraint amendment_signature_organisation foreign key (organisation_id) references organisation (id)
) with system versioning;

-- Who did what with it and when, for both sides to read.
create table amendment_event (
    id            bigint        not null auto_increment primary key,
    amendment_id  bigint        not null,
    text          int           not null,
    act           varchar(20)   not null,
    content       longtext      null check (content is null or json_valid(content)),
    said          varchar(4000) null,
    actor         varchar(200)  not null,
    organisation  varchar(200)  not null,
    at            datetime(6)   not null,
    constraint amendment_event_amendment foreign key (amendment_id) references amendment (id),
    key amendment_event_order (amendment_id, id)
);
