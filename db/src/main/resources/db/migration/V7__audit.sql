-- Who did what, when, from where, with what result (the six log fields of BIO2). Only ever added to; each entry carries the hash of the one before.
create table audit_entry (
    id             bigint       not null primary key,
    at             datetime(6)  not null,
    actor          varchar(200) not null,
    actor_id       bigint       null,
    organisation   varchar(200) not null,
    origin         varchar(60)  not null,
    action         varchar(60)  not null,
    object_type    varchar(40)  not null,
    object_id      varchar(120) not null,
    contract_id    bigint       null,
    result         varchar(10)  not null check (result in ('DONE', 'REFUSED')),
    details        text         not null,
    previous_hash  char(64)     not null,
    hash           char(64)     not null,
    constraint audit_entry_hash unique (hash),
    key audit_entry_by_contract (contract_id, id),
    key audit_entry_by_time (at)
);

-- The end of the chain: one row, locked by whoever adds the next entry.
create table audit_head (
    id       tinyint  not null primary key check (id = 1),
    last_id  bigint   not null,
    hash     char(64) not null
);
insert into audit_head values (1, 0, repeat('0', 64));

create trigger audit_entry_never_changes before update on audit_entry for each row
    signal sqlstate '45000' set message_text = 'the audit trail is only added to';
create trigger audit_entry_never_goes before delete on audit_entry for each row
    signal sqlstate '45000' set message_text = 'the audit trail is only added to';
