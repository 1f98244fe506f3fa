-- Rounds of a dialogue with candidates. What belongs to one candidate hangs on its random key. What was published, closed or confirmed never changes, and a
-- question that is confidential is never published without the consent of who asked it.
create table tender_round (
    id               bigint        not null auto_increment primary key,
    tender_id        bigint        not null,
    number           smallint      not null check (number > 0),
    theme            varchar(200)  not null check (trim(theme) <> ''),
    about            text          not null,
    from_day         date          not null,
    until_day        date          not null,
    planned_at       datetime(6)   not null,
    planned_by_name  varchar(200)  not null,
    closed_at        datetime(6)   null,
    closed_by_name   varchar(200)  null,
    version          bigint        not null default 0,
    constraint tender_round_number unique (tender_id, number),
    constraint tender_round_tender foreign key (tender_id) references tender (id),
    constraint tender_round_days check (until_day >= from_day),
    constraint tender_round_closed check ((closed_at is null) = (closed_by_name is null))
);

create table tender_round_candidate (
    id             bigint       not null auto_increment primary key,
    round_id       bigint       not null,
    candidate_key  uuid         not null,
    outcome        varchar(10)  null check (outcome in ('GOES_ON', 'ELIMINATED')),
    motivation     text         not null,
    constraint tender_round_candidate_once unique (round_id, candidate_key),
    constraint tender_round_candidate_round foreign key (round_id) references tender_round (id),
    constraint tender_round_candidate_candidate foreign key (candidate_key) references tender_candidate (public_id),
    constraint tender_round_candidate_motivated check ((outcome is null) = (trim(motivation) = ''))
);

-- A talk with one candidate alone. Its minutes are for the contract managers of the client and for that candidate.
create table tender_session (
    id                bigint        not null auto_increment primary key,
    public_id         uuid          not null,
    round_id          bigint        not null,
    candidate_key     uuid          not null,
    starts_at         datetime(6)   not null,
    ends_at           datetime(6)   not null,
    place             varchar(200)  not null check (trim(place) <> ''),
    agenda            text          not null,
    planned_at        datetime(6)   not null,
    minutes           mediumtext    not null,
    shared_at         datetime(6)   null,
    shared_by_name    varchar(200)  null,
    answered_at       datetime(6)   null,
    answered_by_name  varchar(200)  null,
    remark            text          not null,
    version           bigint        not null default 0,
    constraint tender_session_key unique (public_id),
    constraint tender_session_taking_part foreign key (round_id, candidate_key) references tender_round_candidate (round_id, candidate_key),
    constraint tender_session_times check (ends_at > starts_at),
    constraint tender_session_shared check ((shared_at is null) = (shared_by_name is null) and (shared_at is null or trim(minutes) <> '')),
    constraint tender_session_answered check ((answered_at is null) = (answered_by_name is null) and (answered_at is null or shared_at is not null))
);

-- A set of answers that all candidates read from the same moment on.
create table tender_notice (
    id                 bigint        not null auto_increment primary key,
    tender_id          bigint        not null,
    number             smallint      not null check (number > 0),
    published_at       datetime(6)   not null,
    published_by_name  varchar(200)  not null,
    constraint tender_notice_number unique (tender_id, number),
    constraint tender_notice_tender foreign key (tender_id) references tender (id)
);

-- 'neutral' is how others read it. Its place among the answers is drawn by lot, so that it tells nothing of who asked or when.
create table tender_question (
    id              bigint        not null auto_increment primary key,
    public_id       uuid          not null,
    tender_id       bigint        not null,
    candidate_key   uuid          not null,
    kind            varchar(15)   not null check (kind in ('GENERAL', 'CONFIDENTIAL')),
    words           text          not null check (trim(words) <> ''),
    reason          text          not null,
    asked_at        datetime(6)   not null,
    asked_by_name   varchar(200)  not null,
    neutral         text          not null,
    answer          text          not null,
    request         text          not null,
    requested_at    datetime(6)   null,
    consented_at    datetime(6)   null,
    answered_at     datetime(6)   null,
    withdrawn_at    datetime(6)   null,
    notice_id       bigint        null,
    position        smallint      null check (position > 0),
    version         bigint        not null default 0,
    constraint tender_question_key unique (public_id),
    constraint tender_question_position unique (notice_id, position),
    constraint tender_question_tender foreign key (tender_id) references tender (id),
    constraint tender_question_candidate foreign key (candidate_key) references tender_candidate (public_id),
    constraint tender_question_notice foreign key (notice_id) references tender_notice (id),
    constraint tender_question_reasoned check ((kind = 'CONFIDENTIAL') = (trim(reason) <> '')),
    constraint tender_question_requested check ((requested_at is null) = (trim(request) = '') and (requested_at is null or kind = 'CONFIDENTIAL')),
    constraint tender_question_consented check (consented_at is null or requested_at is not null),
    constraint tender_question_published check ((notice_id is null) = (position is null)
        and (notice_id is null or kind = 'GENERAL' or consented_at is not null)
        and (notice_id is null or (answered_at is not null and trim(neutral) <> ''))),
    constraint tender_question_answered check (answered_at is null or (trim(answer) <> '' and (notice_id is not null or kind = 'CONFIDENTIAL'))),
    constraint tender_question_withdrawn check (withdrawn_at is null or answered_at is null)
);

create table tender_document (
    id         bigint        not null auto_increment primary key,
    public_id  uuid          not null,
    tender_id  bigint        not null,
    kind       varchar(20)   not null check (kind in ('GUIDE', 'REQUIREMENTS', 'CONTRACT', 'PRICE_SHEET', 'REPORT', 'OTHER')),
    title      varchar(200)  not null check (trim(title) <> ''),
    constraint tender_document_key unique (public_id),
    constraint tender_document_tender foreign key (tender_id) references tender (id)
);

create table tender_document_version (
    document_id        bigint        not null,
    number             smallint      not null check (number > 0),
    changes            text          not null,
    file_name          varchar(255)  not null,
    media_type         varchar(100)  not null,
    size               int           not null check (size > 0),
    sha256             char(64)      not null,
    content            longblob      not null,
    published_at       datetime(6)   not null,
    published_by_name  varchar(200)  not null,
    primary key (document_id, number),
    constraint tender_document_version_document foreign key (document_id) references tender_document (id),
    constraint tender_document_version_changed check ((number = 1) = (trim(changes) = ''))
);

-- Until when someone has read what is new on a page; nobody else reads this.
create table tender_seen (
    tender_id   bigint       not null,
    account_id  bigint       not null,
    page        varchar(10)  not null check (page in ('ROUNDS', 'QUESTIONS', 'DOCUMENTS')),
    seen_at     datetime(6)  not null,
    primary key (tender_id, account_id, page),
    constraint tender_seen_tender foreign key (tender_id) references tender (id),
    constraint tender_seen_account foreign key (account_id) references account (id)
);

delimiter //
create trigger tender_round_in_dialogue before insert on tender_round for each row
    if (select phase from tender where id = new.tender_id) <> 'DIALOGUE' then
        signal sqlstate '45000' set message_text = 'a round is held in the dialogue';
    elseif exists (select 1 from tender_round where tender_id = new.tender_id and closed_at is null) then
        signal sqlstate '45000' set message_text = 'one round is open at a time';
    end if//
create trigger tender_round_closes_once before update on tender_round for each row
begin
    if old.closed_at is not null or new.tender_id <> old.tender_id or new.number <> old.number then
        signal sqlstate '45000' set message_text = 'a round that was closed never changes';
    end if;
    if new.closed_at is not null and not exists (select 1 from tender_round_candidate where round_id = new.id and outcome = 'GOES_ON') then
        signal sqlstate '45000' set message_text = 'somebody goes on after a round';
    end if;
end//
create trigger tender_round_never_goes before delete on tender_round for each row
    signal sqlstate '45000' set message_text = 'a round is never lost'//
create trigger tender_round_candidate_of_its_tender before insert on tender_round_candidate for each row
    if not exists (select 1 from tender_round r join tender_candidate c on c.tender_id = r.tender_id
                   where r.id = new.round_id and r.closed_at is null and c.public_id = new.candidate_key and c.status = 'SELECTED') then
        signal sqlstate '45000' set message_text = 'who was selected takes part in an open round of its tender';
    end if//
create trigger tender_round_candidate_decided_once before update on tender_round_candidate for each row
    if old.outcome is not null or new.round_id <> old.round_id or new.candidate_key <> old.candidate_key then
        signal sqlstate '45000' set message_text = 'what was decided of a candidate never changes';
    end if//
create trigger tender_round_candidate_never_goes before delete on tender_round_candidate for each row
    signal sqlstate '45000' set message_text = 'who took part is never lost'//
create trigger tender_session_fixed before update on tender_session for each row
begin
    if new.round_id <> old.round_id or new.candidate_key <> old.candidate_key or new.public_id <> old.public_id then
        signal sqlstate '45000' set message_text = 'a talk stays with its candidate';
    end if;
    if old.answered_at is not null then
        signal sqlstate '45000' set message_text = 'minutes that were answered never change';
    end if;
    if old.shared_at is not null and (new.minutes <> old.minutes or not new.shared_at <=> old.shared_at) then
        signal sqlstate '45000' set message_text = 'minutes that were shared never change';
    end if;
end//
create trigger tender_session_never_goes before delete on tender_session for each row
    signal sqlstate '45000' set message_text = 'a talk is never lost'//
create trigger tender_notice_never_changes before update on tender_notice for each row
    signal sqlstate '45000' set message_text = 'what was published never changes'//
create trigger tender_notice_never_goes before delete on tender_notice for each row
    signal sqlstate '45000' set message_text = 'what was published is never lost'//
create trigger tender_question_of_its_tender before insert on tender_question for each row
    if not exists (select 1 from tender_candidate where public_id = new.candidate_key and tender_id = new.tender_id) then
        signal sqlstate '45000' set message_text = 'a question is asked by a candidate of its tender';
    end if//
create trigger tender_question_fixed before update on tender_question for each row
begin
    if new.tender_id <> old.tender_id or new.candidate_key <> old.candidate_key or new.kind <> old.kind or new.words <> old.words
        or new.reason <> old.reason or new.public_id <> old.public_id then
        signal sqlstate '45000' set message_text = 'what was asked never changes';
    end if;
    if old.answered_at is not null or old.withdrawn_at is not null then
        signal sqlstate '45000' set message_text = 'a question that was answered or withdrawn never changes';
    end if;
end//
create trigger tender_question_never_goes before delete on tender_question for each row
    signal sqlstate '45000' set message_text = 'a question is never lost'//
create trigger tender_document_never_changes before update on tender_document for each row
    signal sqlstate '45000' set message_text = 'a document of a tender stays the same document'//
create trigger tender_document_never_goes before delete on tender_document for each row
    signal sqlstate '45000' set message_text = 'a document of a tender is never lost'//
create trigger tender_document_version_never_changes before update on tender_document_version for each row
    signal sqlstate '45000' set message_text = 'a version that was published never changes'//
create trigger tender_document_version_never_goes before delete on tender_document_version for each row
    signal sqlstate '45000' set message_text = 'a version that was published is never lost'//
delimiter ;
