-- The award of a tender: the decision per bid with its reasons, sent to all at one moment; the standstill as dates; what stopped its clock; and the contract that
-- came of it, with the promise that each KPI keeps. What was sent never changes, and the clock of this database says when an award can be final.
create table award (
    id                 bigint        not null auto_increment primary key,
    tender_id          bigint        not null,
    ocds_id            varchar(100)  not null,
    notice_subtype     smallint      not null check (notice_subtype between 1 and 40),
    winner_key         uuid          not null,
    ranking_digest     char(64)      not null,
    begun_at           datetime(6)   not null,
    begun_by_name      varchar(200)  not null,
    sent_at            datetime(6)   null,
    sent_by_name       varchar(200)  null,
    standstill_from    date          null,
    standstill_until   date          null,
    ends_on            date          null,
    final_at           datetime(6)   null,
    final_by_name      varchar(200)  null,
    contract_id        bigint        null,
    contract_ocds_id   varchar(100)  null,
    version            bigint        not null default 0,
    constraint award_once unique (tender_id),
    constraint award_ocds unique (ocds_id),
    constraint award_one_contract unique (contract_id),
    constraint award_tender foreign key (tender_id) references tender (id),
    constraint award_contract foreign key (contract_id) references contract (id),
    constraint award_sent check ((sent_at is null) = (sent_by_name is null) and (sent_at is null) = (standstill_from is null)
        and (sent_at is null) = (standstill_until is null) and (sent_at is null) = (ends_on is null)),
    constraint award_standstill check (standstill_from is null
        or (standstill_from > cast(sent_at as date) and standstill_until >= standstill_from + interval 19 day and ends_on >= standstill_until)),
    constraint award_final check ((final_at is null) = (final_by_name is null) and (final_at is null or sent_at is not null)),
    constraint award_contracted check ((contract_id is null) = (contract_ocds_id is null) and (contract_id is null or final_at is not null))
);

create table award_decision (
    id               bigint        not null auto_increment primary key,
    award_id         bigint        not null,
    candidate_key    uuid          not null,
    place            smallint      null check (place > 0),
    outcome          varchar(10)   not null check (outcome in ('WON', 'LOST', 'ASIDE')),
    characteristics  text          not null,
    advantages       text          not null,
    constraint award_decision_once unique (award_id, candidate_key),
    constraint award_decision_award foreign key (award_id) references award (id),
    constraint award_decision_placed check ((outcome = 'ASIDE') = (place is null))
);

-- An objection, or a court case: while one is open the award cannot become final.
create table award_hold (
    id               bigint         not null auto_increment primary key,
    public_id        uuid           not null,
    award_id         bigint         not null,
    kind             varchar(10)    not null check (kind in ('OBJECTION', 'COURT_CASE')),
    candidate_key    uuid           null,
    raised_on        date           not null,
    words            varchar(4000)  not null check (trim(words) <> ''),
    recorded_at      datetime(6)    not null,
    recorded_by_name varchar(200)   not null,
    ended_on         date           null,
    outcome          varchar(10)    null check (outcome in ('REJECTED', 'UPHELD', 'WITHDRAWN')),
    ended_words      varchar(4000)  null,
    ended_at         datetime(6)    null,
    ended_by_name    varchar(200)   null,
    constraint award_hold_key unique (public_id),
    constraint award_hold_award foreign key (award_id) references award (id),
    constraint award_hold_ended check ((ended_on is null) = (outcome is null) and (ended_on is null) = (ended_words is null)
        and (ended_on is null) = (ended_at is null) and (ended_on is null) = (ended_by_name is null) and (ended_on is null or ended_on >= raised_on))
);

-- Where each KPI of a contract comes from: the promise of a bid to a persona in a stage. What was promised in words only has no KPI.
create table promise_kept (
    id             bigint        not null auto_increment primary key,
    contract_id    bigint        not null,
    tender_id      bigint        not null,
    candidate_key  uuid          not null,
    position       int           not null check (position > 0),
    kpi_code       varchar(40)   null,
    persona_key    uuid          null,
    stage_key      varchar(60)   null,
    criterion_key  varchar(160)  not null,
    words          text          not null,
    consequence    text          not null,
    constraint promise_kept_position unique (contract_id, position),
    constraint promise_kept_kpi unique (contract_id, kpi_code),
    constraint promise_kept_contract foreign key (contract_id) references contract (id),
    constraint promise_kept_tender foreign key (tender_id) references tender (id),
    constraint promise_kept_spot check ((persona_key is null) = (stage_key is null))
);

delimiter //
create trigger award_after_ranking before insert on award for each row
    if new.sent_at is not null then
        signal sqlstate '45000' set message_text = 'an award begins with writing the reasons';
    elseif not exists (select 1 from tender t join assessment a on a.tender_id = t.id join ranking r on r.assessment_id = a.id
                       where t.id = new.tender_id and t.phase = 'RANKED' and r.digest = new.ranking_digest) then
        signal sqlstate '45000' set message_text = 'an award follows the ranking';
    end if//
create trigger award_only_goes_on before update on award for each row
begin
    if new.tender_id <> old.tender_id or new.ocds_id <> old.ocds_id or new.winner_key <> old.winner_key or new.ranking_digest <> old.ranking_digest then
        signal sqlstate '45000' set message_text = 'an award stays the same award';
    end if;
    if old.sent_at is null and new.sent_at is not null and exists (
        select 1 from award_decision where award_id = new.id and trim(characteristics) = '') then
        signal sqlstate '45000' set message_text = 'nobody hears of an award without its reasons';
    end if;
    if old.sent_at is not null and not (new.sent_at <=> old.sent_at and new.standstill_from <=> old.standstill_from
        and new.standstill_until <=> old.standstill_until and new.sent_by_name <=> old.sent_by_name and new.ends_on >= old.ends_on) then
        signal sqlstate '45000' set message_text = 'what was sent never changes, and a standstill only becomes longer';
    end if;
    if old.final_at is not null and not (new.final_at <=> old.final_at and new.ends_on <=> old.ends_on) then
        signal sqlstate '45000' set message_text = 'a final award never changes';
    end if;
    if old.final_at is null and new.final_at is not null then
        if utc_timestamp(6) < timestampadd(hour, -2, cast(old.ends_on + interval 1 day as datetime)) then
            signal sqlstate '45000' set message_text = 'no award is final before its standstill is over';
        end if;
        if exists (select 1 from award_hold where award_id = new.id and ended_on is null) then
            signal sqlstate '45000' set message_text = 'no award is final while an objection or a court case is open';
        end if;
        if (select phase from tender where id = new.tender_id) <> 'AWARDED' then
            signal sqlstate '45000' set message_text = 'only what was awarded becomes final';
        end if;
    end if;
    if old.contract_id is not null and not new.contract_id <=> old.contract_id then
        signal sqlstate '45000' set message_text = 'one contract comes of an award';
    end if;
end//
create trigger award_never_goes before delete on award for each row
    signal sqlstate '45000' set message_text = 'an award is never lost'//

create trigger award_decision_before_sending before insert on award_decision for each row
    if (select sent_at from award where id = new.award_id) is not null then
        signal sqlstate '45000' set message_text = 'what was sent never changes';
    end if//
create trigger award_decision_stands before update on award_decision for each row
    if (select sent_at from award where id = old.award_id) is not null or new.award_id <> old.award_id or new.candidate_key <> old.candidate_key
        or new.outcome <> old.outcome or not new.place <=> old.place then
        signal sqlstate '45000' set message_text = 'what was sent never changes';
    end if//
create trigger award_decision_never_goes before delete on award_decision for each row
    signal sqlstate '45000' set message_text = 'a decision is never lost'//

create trigger award_hold_after_sending before insert on award_hold for each row
    if not exists (select 1 from award where id = new.award_id and sent_at is not null and final_at is null) then
        signal sqlstate '45000' set message_text = 'one objects to what was sent and is not final';
    end if//
create trigger award_hold_ends_once before update on award_hold for each row
    if old.ended_on is not null or new.award_id <> old.award_id or new.kind <> old.kind or new.raised_on <> old.raised_on or new.words <> old.words
        or not new.candidate_key <=> old.candidate_key then
        signal sqlstate '45000' set message_text = 'what was recorded of an objection never changes';
    end if//
create trigger award_hold_never_goes before delete on award_hold for each row
    signal sqlstate '45000' set message_text = 'an objection is never lost'//

create trigger promise_kept_stands before update on promise_kept for each row
    signal sqlstate '45000' set message_text = 'what was promised never changes'//
create trigger promise_kept_never_goes before delete on promise_kept for each row
    signal sqlstate '45000' set message_text = 'what was promised is never lost'//

create trigger tender_awarded_by_letters before update on tender for each row
begin
    if old.phase <> 'AWARDED' and new.phase = 'AWARDED'
        and not exists (select 1 from award where tender_id = new.id and sent_at is not null) then
        signal sqlstate '45000' set message_text = 'a tender is awarded by sending the decision';
    end if;
    if old.phase <> 'FINAL' and new.phase = 'FINAL'
        and not exists (select 1 from award where tender_id = new.id and final_at is not null) then
        signal sqlstate '45000' set message_text = 'a tender ends with a final award';
    end if;
end//
delimiter ;
