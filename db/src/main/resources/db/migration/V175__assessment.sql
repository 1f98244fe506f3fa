-- How the bids of a tender are assessed: each assessor scores alone after declaring to have no interest; then they agree on one score for each bid and
-- criterion; then these are fixed, and after the prices were opened the ranking is computed once and kept with what it was computed from.
create table assessment (
    id                 bigint       not null auto_increment primary key,
    tender_id          bigint       not null,
    stage              varchar(10)  not null check (stage in ('SCORING', 'CONSENSUS', 'FIXED')),
    consensus_at       datetime(6)  null,
    consensus_by_name  varchar(200) null,
    fixed_at           datetime(6)  null,
    fixed_by_name      varchar(200) null,
    version            bigint       not null default 0,
    constraint assessment_tender_once unique (tender_id),
    constraint assessment_tender foreign key (tender_id) references tender (id),
    constraint assessment_consensus check ((stage = 'SCORING') = (consensus_at is null) and (consensus_at is null) = (consensus_by_name is null)),
    constraint assessment_fixed check ((stage = 'FIXED') = (fixed_at is not null) and (fixed_at is null) = (fixed_by_name is null))
);

create table assessor (
    id                 bigint        not null auto_increment primary key,
    public_id          uuid          not null,
    assessment_id      bigint        not null,
    account_id         bigint        not null,
    name               varchar(200)  not null,
    organisation_name  varchar(300)  not null,
    appointed_at       datetime(6)   not null,
    appointed_by_name  varchar(200)  not null,
    declared           varchar(12)   null check (declared in ('NO_INTEREST', 'INTEREST')),
    declaration        varchar(2000) null,
    declared_at        datetime(6)   null,
    finished_at        datetime(6)   null,
    dismissed_at       datetime(6)   null,
    dismissed_because  varchar(2000) null,
    constraint assessor_key unique (public_id),
    constraint assessor_once unique (assessment_id, account_id),
    constraint assessor_assessment foreign key (assessment_id) references assessment (id),
    constraint assessor_account foreign key (account_id) references account (id),
    constraint assessor_declared check ((declared is null) = (declared_at is null) and (coalesce(declared, '') <> 'INTEREST' or declaration is not null)),
    constraint assessor_dismissed check ((dismissed_at is null) = (dismissed_because is null))
);

create table assessor_score (
    id             bigint        not null auto_increment primary key,
    assessor_id    bigint        not null,
    candidate_key  uuid          not null,
    criterion_key  varchar(160)  not null,
    points         smallint      not null check (points >= 0),
    motivation     varchar(4000) not null check (motivation <> ''),
    number         int           not null check (number > 0),
    saved_at       datetime(6)   not null,
    constraint assessor_score_once unique (assessor_id, candidate_key, criterion_key),
    constraint assessor_score_assessor foreign key (assessor_id) references assessor (id)
);

create table consensus_score (
    id             bigint        not null auto_increment primary key,
    assessment_id  bigint        not null,
    candidate_key  uuid          not null,
    criterion_key  varchar(160)  not null,
    points         smallint      not null check (points >= 0),
    motivation     varchar(4000) not null check (motivation <> ''),
    number         int           not null check (number > 0),
    saved_at       datetime(6)   not null,
    constraint consensus_score_once unique (assessment_id, candidate_key, criterion_key),
    constraint consensus_score_assessment foreign key (assessment_id) references assessment (id)
);

-- The ranking, with the text of all that it was computed from and the hash of that text.
create table ranking (
    id             bigint       not null auto_increment primary key,
    assessment_id  bigint       not null,
    inputs         mediumtext   not null,
    digest         char(64)     not null,
    ranked_at      datetime(6)  not null,
    ranked_by      bigint       not null,
    ranked_by_name varchar(200) not null,
    lots           mediumtext   null,
    lots_words     varchar(2000) null,
    lots_at        datetime(6)  null,
    lots_by_name   varchar(200) null,
    version        bigint       not null default 0,
    constraint ranking_once unique (assessment_id),
    constraint ranking_assessment foreign key (assessment_id) references assessment (id),
    constraint ranking_by foreign key (ranked_by) references account (id),
    constraint ranking_lots check ((lots is null) = (lots_at is null) and (lots is null) = (lots_words is null) and (lots is null) = (lots_by_name is null))
);

delimiter //
create trigger assessment_begins_with_scoring before insert on assessment for each row
    if new.stage <> 'SCORING' then
        signal sqlstate '45000' set message_text = 'an assessment begins with scoring';
    end if//
create trigger assessment_only_goes_on before update on assessment for each row
    if old.stage = 'FIXED' or (old.stage = 'CONSENSUS' and new.stage = 'SCORING') or (old.stage = 'SCORING' and new.stage = 'FIXED') then
        signal sqlstate '45000' set message_text = 'an assessment only goes on';
    elseif new.tender_id <> old.tender_id or coalesce(old.consensus_at, new.consensus_at) <> new.consensus_at then
        signal sqlstate '45000' set message_text = 'what was written of an assessment never changes';
    elseif old.stage = 'SCORING' and new.stage = 'CONSENSUS' and exists (
        select 1 from assessor where assessment_id = new.id and dismissed_at is null and coalesce(declared, '') <> 'INTEREST' and finished_at is null) then
        signal sqlstate '45000' set message_text = 'assessors talk once all of them have scored alone';
    end if//
create trigger assessment_never_goes before delete on assessment for each row
    signal sqlstate '45000' set message_text = 'an assessment is never lost'//

create trigger assessor_only_while_scoring before insert on assessor for each row
    if (select stage from assessment where id = new.assessment_id) <> 'SCORING' then
        signal sqlstate '45000' set message_text = 'assessors are appointed before the consensus session';
    end if//
create trigger assessor_keeps_what_was_declared before update on assessor for each row
    if (select stage from assessment where id = old.assessment_id) = 'FIXED' then
        signal sqlstate '45000' set message_text = 'what was fixed never changes';
    elseif new.account_id <> old.account_id or new.assessment_id <> old.assessment_id or old.dismissed_at is not null then
        signal sqlstate '45000' set message_text = 'an assessor stays who it is';
    elseif old.declared = 'INTEREST' and (coalesce(new.declared, '') <> 'INTEREST' or new.declaration <> old.declaration) then
        signal sqlstate '45000' set message_text = 'a declared interest is never taken back';
    elseif old.declared is not null and new.declared is null then
        signal sqlstate '45000' set message_text = 'a declaration is never lost';
    elseif old.finished_at is not null and new.finished_at is null
        and (select stage from assessment where id = old.assessment_id) <> 'SCORING' then
        signal sqlstate '45000' set message_text = 'who scored alone is done once the consensus session opened';
    elseif old.finished_at is null and new.finished_at is not null and coalesce(new.declared, '') <> 'NO_INTEREST' then
        signal sqlstate '45000' set message_text = 'only who declared to have no interest scores';
    end if//
create trigger assessor_never_goes before delete on assessor for each row
    signal sqlstate '45000' set message_text = 'an assessor is never lost'//

create trigger assessor_score_only_while_scoring before insert on assessor_score for each row
    if not exists (select 1 from assessor join assessment on assessment.id = assessor.assessment_id
                   where assessor.id = new.assessor_id and assessment.stage = 'SCORING' and assessor.declared = 'NO_INTEREST'
                     and assessor.finished_at is null and assessor.dismissed_at is null) then
        signal sqlstate '45000' set message_text = 'only who has no interest and has not finished scores';
    end if//
create trigger assessor_score_changes_while_scoring before update on assessor_score for each row
    if new.assessor_id <> old.assessor_id or new.candidate_key <> old.candidate_key or new.criterion_key <> old.criterion_key then
        signal sqlstate '45000' set message_text = 'a score stays with what it is about';
    elseif not exists (select 1 from assessor join assessment on assessment.id = assessor.assessment_id
                   where assessor.id = new.assessor_id and assessment.stage = 'SCORING' and assessor.declared = 'NO_INTEREST'
                     and assessor.finished_at is null and assessor.dismissed_at is null) then
        signal sqlstate '45000' set message_text = 'only who has no interest and has not finished scores';
    end if//
create trigger assessor_score_never_goes before delete on assessor_score for each row
    signal sqlstate '45000' set message_text = 'a score is never lost'//

create trigger consensus_score_only_in_session before insert on consensus_score for each row
    if (select stage from assessment where id = new.assessment_id) <> 'CONSENSUS' then
        signal sqlstate '45000' set message_text = 'scores are agreed on in the consensus session';
    end if//
create trigger consensus_score_changes_in_session before update on consensus_score for each row
    if (select stage from assessment where id = old.assessment_id) <> 'CONSENSUS'
        or new.assessment_id <> old.assessment_id or new.candidate_key <> old.candidate_key or new.criterion_key <> old.criterion_key then
        signal sqlstate '45000' set message_text = 'scores that were fixed never change';
    end if//
create trigger consensus_score_never_goes before delete on consensus_score for each row
    signal sqlstate '45000' set message_text = 'a score is never lost'//

create trigger ranking_after_fixing before insert on ranking for each row
    if (select stage from assessment where id = new.assessment_id) <> 'FIXED' then
        signal sqlstate '45000' set message_text = 'a ranking is computed from scores that were fixed';
    elseif new.lots is not null then
        signal sqlstate '45000' set message_text = 'lots are drawn after the ranking';
    end if//
create trigger ranking_stands before update on ranking for each row
    if old.lots is not null or new.inputs <> old.inputs or new.digest <> old.digest or new.assessment_id <> old.assessment_id
        or new.ranked_at <> old.ranked_at or new.ranked_by <> old.ranked_by then
        signal sqlstate '45000' set message_text = 'a ranking never changes';
    end if//
create trigger ranking_never_goes before delete on ranking for each row
    signal sqlstate '45000' set message_text = 'a ranking is never lost'//
delimiter ;
