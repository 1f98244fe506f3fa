-- host: an administrator who keeps the accounts of every organisation. demo: has a known password, and comes in only while the demo is on.
alter table account
    add column host boolean not null default false,
    add column demo boolean not null default false,
    add column invited_by bigint null,
    add constraint account_invited_by foreign key (invited_by) references account (id);
