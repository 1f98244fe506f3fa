-- From which day an indexed amount holds, so that it is known in the lump sums.
alter table indexation_line add column valid_from date not null;

-- A file of payments as it was received, looked at before it is taken over. The same file again is the same file.
create table payment_file (
    id           bigint       not null auto_increment primary key,
    public_id    uuid         not null,
    contract_id  bigint       not null,
    file_name    varchar(255) not null,
    sha256       char(64)     not null,
    content      longblob     not null,
    uploaded_by  bigint       not null,
    uploaded_at  datetime(6)  not null,
    taken_by     bigint       null,
    taken_at     datetime(6)  null,
    version      bigint       not null default 0,
    constraint payment_file_public_id unique (public_id),
    constraint payment_file_once unique (contract_id, sha256),
    constraint payment_file_contract foreign key (contract_id) references contract (id),
    constraint payment_file_uploaded_by foreign key (uploaded_by) references account (id),
    constraint payment_file_taken_by foreign key (taken_by) references account (id),
    constraint payment_file_taken check ((taken_by is null) = (taken_at is null))
);
