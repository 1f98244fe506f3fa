-- The report of one contract over one period; its content is in numbered revisions.
create table submission (
    id                    bigint      not null auto_increment primary key,
    contract_id           bigint      not null,
    year                  smallint    not null,
    number                tinyint     not null,
    period_start          date        not null,
    period_end            date        not null,
    due_on                date        not null,
    status                varchar(10) not null check (status in ('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    counting_revision_id  bigint      null,
    counting_final        boolean     not null default false,
    version               bigint      not null default 0,
    constraint submission_once unique (contract_id, year, number),
    constraint submission_contract foreign key (contract_id) references contract (id),
    key submission_by_period (contract_id, period_start, counting_revision_id)
);

create table revision (
    id               bigint        not null auto_increment primary key,
    submission_id    bigint        not null,
    number           smallint      not null,
    status           varchar(10)   not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    reason           varchar(2000) null,
    started_by       bigint        not null,
    started_at       datetime(6)   not null,
    submitted_by     bigint        null,
    submitted_at     datetime(6)   null,
    decided_by       bigint        null,
    decided_at       datetime(6)   null,
    decision_reason  varchar(2000) null,
    draft_of         bigint        as (if(status = 'DRAFT', submission_id, null)) stored,
    waiting_of       bigint        as (if(status = 'SUBMITTED', submission_id, null)) stored,
    constraint revision_number unique (submission_id, number),
    constraint revision_one_draft unique (draft_of),
    constraint revision_one_waiting unique (waiting_of),
    constraint revision_submission foreign key (submission_id) references submission (id),
    constraint revision_started_by foreign key (started_by) references account (id),
    constraint revision_submitted_by foreign key (submitted_by) references account (id),
    constraint revision_decided_by foreign key (decided_by) references account (id),
    constraint revision_four_eyes check (decided_by is null or decided_by <> submitted_by),
    constraint revision_submitted check (status = 'DRAFT' or (submitted_by is not null and submitted_at is not null)),
    constraint revision_decided check (status in ('DRAFT', 'SUBMITTED') or (decided_by is not null and decided_at is not null)),
    constraint revision_return_has_reason check (status <> 'RETURNED' or decision_reason is not null)
);

alter table submission add constraint submission_counting foreign key (counting_revision_id) references revision (id);

-- One line of a report: what one organisation reached on one KPI. Ratio: numerator and denominator. Count, amount, index: numerator.
-- Average: mean and respondents. Not delivered: only the reason.
create table result (
    revision_id      bigint         not null,
    kpi_id           bigint         not null,
    organisation_id  bigint         not null,
    numerator        decimal(19, 4) null,
    denominator      decimal(19, 4) null,
    mean             decimal(19, 4) null,
    respondents      int            null,
    not_delivered    varchar(500)   null,
    entered_by       bigint         not null,
    entered_at       datetime(6)    not null,
    primary key (revision_id, kpi_id, organisation_id),
    constraint result_revision foreign key (revision_id) references revision (id),
    constraint result_kpi foreign key (kpi_id) references kpi (id),
    constraint result_organisation foreign key (organisation_id) references organisation (id),
    constraint result_part_of_whole check (denominator is null or (numerator between 0 and denominator)),
    constraint result_average check ((mean is null) = (respondents is null) and (respondents is null or respondents >= 0)),
    constraint result_one_shape check (
        (not_delivered is not null and numerator is null and denominator is null and mean is null)
        or (not_delivered is null and (numerator is null) <> (mean is null)))
);

-- Why a figure that stands out is right, in the reporter's words.
create table explanation (
    revision_id      bigint        not null,
    kpi_id           bigint        not null,
    organisation_id  bigint        not null,
    text             varchar(2000) not null,
    written_by       bigint        not null,
    written_at       datetime(6)   not null,
    primary key (revision_id, kpi_id, organisation_id),
    constraint explanation_revision foreign key (revision_id) references revision (id)
);

create table narrative (
    revision_id  bigint      not null,
    section      varchar(20) not null check (section in ('STATE_OF_AFFAIRS', 'BOTTLENECKS', 'LESSONS', 'CONTINUATION')),
    text         text        not null,
    primary key (revision_id, section),
    constraint narrative_revision foreign key (revision_id) references revision (id)
);

-- A file as it was received. It stays, also when a later one replaces it.
create table upload (
    id             bigint       not null auto_increment primary key,
    public_id      uuid         not null,
    submission_id  bigint       not null,
    revision_id    bigint       null,
    file_name      varchar(255) not null,
    sha256         char(64)     not null,
    content        longblob     not null,
    uploaded_by    bigint       not null,
    uploaded_at    datetime(6)  not null,
    status         varchar(10)  not null check (status in ('CHECKED', 'CONFIRMED', 'REPLACED')),
    reading        longtext     not null check (json_valid(reading)),
    version        bigint       not null default 0,
    constraint upload_public_id unique (public_id),
    constraint upload_submission foreign key (submission_id) references submission (id),
    constraint upload_revision foreign key (revision_id) references revision (id),
    constraint upload_uploaded_by foreign key (uploaded_by) references account (id),
    key upload_same_file (submission_id, sha256)
);

create table evidence (
    id             bigint       not null auto_increment primary key,
    public_id      uuid         not null,
    submission_id  bigint       not null,
    revision_id    bigint       not null,
    file_name      varchar(255) not null,
    media_type     varchar(100) not null,
    sha256         char(64)     not null,
    content        longblob     not null,
    added_by       bigint       not null,
    added_at       datetime(6)  not null,
    constraint evidence_public_id unique (public_id),
    constraint evidence_revision foreign key (revision_id) references revision (id)
);

delimiter //
create trigger result_only_into_draft before insert on result for each row
    if (select status from revision where id = new.revision_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a revision that was submitted never changes';
    end if//
create trigger result_only_change_draft before update on result for each row
    if (select status from revision where id = old.revision_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a revision that was submitted never changes';
    end if//
create trigger result_only_delete_draft before delete on result for each row
    if (select status from revision where id = old.revision_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a revision that was submitted never changes';
    end if//
create trigger narrative_only_into_draft before insert on narrative for each row
    if (select status from revision where id = new.revision_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a revision that was submitted never changes';
    end if//
create trigger narrative_only_change_draft before update on narrative for each row
    if (select status from revision where id = old.revision_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a revision that was submitted never changes';
    end if//
create trigger narrative_only_delete_draft before delete on narrative for each row
    if (select status from revision where id = old.revision_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a revision that was submitted never changes';
    end if//
delimiter ;
