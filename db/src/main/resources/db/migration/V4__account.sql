create table account (
    id               bigint       not null auto_increment primary key,
    public_id        uuid         not null,
    login            varchar(120) not null,
    name             varchar(200) not null,
    role             varchar(30)  not null check (role in ('CONTRACT_MANAGER', 'ALDERMAN', 'COOPERATIVE_REPORTER', 'PROVIDER_REPORTER',
                                                           'BOARD_MEMBER', 'ADMINISTRATOR', 'AUDITOR')),
    organisation_id  bigint       not null,
    may_sign         boolean      not null default false,
    status           varchar(10)  not null check (status in ('INVITED', 'ACTIVE', 'BLOCKED')),
    language         char(2)      not null default 'nl' check (language in ('nl', 'en')),
    password_hash    varchar(300) null,
    failed_attempts  int          not null default 0,
    locked_until     datetime(6)  null,
    invitation_hash  char(64)     null,
    invited_until    datetime(6)  null,
    version          bigint       not null default 0,
    constraint account_public_id unique (public_id),
    constraint account_login unique (login),
    constraint account_organisation foreign key (organisation_id) references organisation (id)
);

-- A signed-in browser. Only the hash of its secret is kept.
create table signed_in_session (
    id            bigint       not null auto_increment primary key,
    secret_hash   char(64)     not null,
    form_token    char(64)     not null,
    account_id    bigint       not null,
    started_at    datetime(6)  not null,
    last_seen_at  datetime(6)  not null,
    expires_at    datetime(6)  not null,
    origin        varchar(60)  not null,
    agent         varchar(300) not null,
    constraint signed_in_session_secret unique (secret_hash),
    constraint signed_in_session_account foreign key (account_id) references account (id)
);

-- A key with which another system calls the API as this account. Only its hash is kept.
create table access_key (
    id           bigint       not null auto_increment primary key,
    public_id    uuid         not null,
    secret_hash  char(64)     not null,
    account_id   bigint       not null,
    name         varchar(100) not null,
    created_at   datetime(6)  not null,
    expires_at   datetime(6)  not null,
    constraint access_key_public_id unique (public_id),
    constraint access_key_secret unique (secret_hash),
    constraint access_key_account foreign key (account_id) references account (id)
);
