-- The secret address at which a calendar reads someone's dates. Only its hash is kept; making a new one takes the place of the old.
create table calendar_address (
    id           bigint      not null auto_increment primary key,
    secret_hash  char(64)    not null,
    account_id   bigint      not null,
    created_at   datetime(6) not null,
    expires_at   datetime(6) not null default '9999-12-31 00:00:00',
    constraint calendar_address_secret unique (secret_hash),
    constraint calendar_address_account_once unique (account_id),
    constraint calendar_address_account foreign key (account_id) references account (id)
);
