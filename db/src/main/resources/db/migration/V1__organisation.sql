create table organisation (
    id          bigint       not null auto_increment primary key,
    public_id   uuid         not null,
    kind        varchar(20)  not null check (kind in ('MUNICIPALITY', 'COOPERATIVE', 'PROVIDER', 'OTHER')),
    name        varchar(200) not null,
    cbs_code    varchar(6)   null check (cbs_code regexp '^GM[0-9]{4}$'),
    kvk_number  varchar(8)   null check (kvk_number regexp '^[0-9]{8}$'),
    agb_code    varchar(8)   null check (agb_code regexp '^[0-9]{8}$'),
    version     bigint       not null default 0,
    constraint organisation_public_id unique (public_id),
    constraint organisation_name unique (name),
    constraint organisation_cbs_code unique (cbs_code),
    constraint organisation_kvk_number unique (kvk_number),
    constraint organisation_agb_code unique (agb_code)
) with system versioning;

create table membership (
    id              bigint      not null auto_increment primary key,
    cooperative_id  bigint      not null,
    provider_id     bigint      not null,
    role            varchar(20) not null check (role in ('MEMBER', 'MAIN_CONTRACTOR', 'SUBCONTRACTOR', 'SUPPLIER')),
    valid_from      date        not null,
    valid_until     date        not null default '9999-12-31',
    period for validity (valid_from, valid_until),
    constraint membership_once unique (cooperative_id, provider_id, validity without overlaps),
    constraint membership_cooperative foreign key (cooperative_id) references organisation (id),
    constraint membership_provider foreign key (provider_id) references organisation (id)
) with system versioning;
