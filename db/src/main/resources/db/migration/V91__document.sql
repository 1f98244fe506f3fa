-- A document of a contract: what it is and who may open it. Its files are in versions, of which none is ever lost or changed.
create table document (
    id               bigint       not null auto_increment primary key,
    public_id        uuid         not null,
    contract_id      bigint       not null,
    kind             varchar(20)  not null check (kind in ('CONTRACT', 'AMENDMENT', 'DECISION', 'PLAN', 'ACCOUNT', 'SETTLEMENT', 'MINUTES', 'LETTER', 'OTHER')),
    title            varchar(200) not null,
    audience         varchar(20)  not null check (audience in ('OWN_SIDE', 'PARTIES', 'MEMBERS', 'PUBLIC_LATER')),
    side             varchar(20)  not null check (side in ('CLIENT', 'CONTRACTOR', 'PARTNER')),
    organisation_id  bigint       not null,
    version          bigint       not null default 0,
    constraint document_public_id unique (public_id),
    constraint document_contract foreign key (contract_id) references contract (id),
    constraint document_organisation foreign key (organisation_id) references organisation (id)
) with system versioning;

create table document_version (
    document_id    bigint       not null,
    number         smallint     not null check (number > 0),
    document_date  date         not null,
    file_name      varchar(255) not null,
    media_type     varchar(100) not null,
    size           int          not null check (size > 0),
    sha256         char(64)     not null,
    content        longblob     not null,
    added_by       bigint       not null,
    added_at       datetime(6)  not null,
    primary key (document_id, number),
    constraint document_version_document foreign key (document_id) references document (id),
    constraint document_version_added_by foreign key (added_by) references account (id),
    key document_version_same (sha256)
);

delimiter //
create trigger document_version_never_changes before update on document_version for each row
    signal sqlstate '45000' set message_text = 'a version of a document never changes'//
create trigger document_version_never_goes before delete on document_version for each row
    signal sqlstate '45000' set message_text = 'a version of a document is never lost'//
delimiter ;
