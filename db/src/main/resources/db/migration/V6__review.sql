-- Where the review of one KPI of one revision stands.
create table review_mark (
    revision_id  bigint      not null,
    kpi_id       bigint      not null,
    mark         varchar(10) not null check (mark in ('AGREED', 'QUESTIONED', 'RETURNED')),
    marked_by    bigint      not null,
    marked_at    datetime(6) not null,
    primary key (revision_id, kpi_id),
    constraint review_mark_revision foreign key (revision_id) references revision (id),
    constraint review_mark_kpi foreign key (kpi_id) references kpi (id)
);

-- What was asked, answered or given as reason for a return; about one KPI, or about the whole report.
create table remark (
    id             bigint        not null auto_increment primary key,
    submission_id  bigint        not null,
    revision_id    bigint        not null,
    kpi_id         bigint        null,
    kind           varchar(10)   not null check (kind in ('QUESTION', 'ANSWER', 'RETURN')),
    text           varchar(4000) not null,
    written_by     bigint        not null,
    written_at     datetime(6)   not null,
    constraint remark_revision foreign key (revision_id) references revision (id),
    constraint remark_written_by foreign key (written_by) references account (id),
    key remark_by_submission (submission_id, kpi_id)
);
