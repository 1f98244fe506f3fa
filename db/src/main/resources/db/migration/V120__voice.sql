-- What is heard about the work of a contract, and the answer to it. No history is kept of it, so that the data of a person that was written down after all
-- is gone once it is taken out.
create table voice (
    id           bigint         not null auto_increment primary key,
    contract_id  bigint         not null,
    number       int            not null check (number > 0),
    kind         varchar(20)    not null check (kind in ('SIGNAL', 'COMPLAINT', 'ADVICE', 'SECOND_OPINION')),
    asked        boolean        null,
    source       varchar(30)    not null check (source in ('CLIENT_COUNCIL', 'CITIZENS_PANEL', 'EXPERTS_BY_EXPERIENCE', 'CLIENT', 'CLOSE_ONES', 'RESIDENT',
                                                           'PROFESSIONAL', 'OTHER')),
    heard_on     date           not null,
    theme        varchar(20)    not null check (theme in ('ACCESS', 'WAITING', 'TREATMENT', 'QUALITY', 'COOPERATION', 'INFORMATION', 'PARTICIPATION', 'OFFER',
                                                          'OTHER')),
    words        text           not null check (trim(words) <> ''),
    kpi          varchar(40)    null,
    provider_id  bigint         null,
    proposal     int            null check (proposal > 0),
    answer       text           null,
    followed     varchar(20)    null check (followed in ('TAKEN_UP', 'PARTLY', 'NOT_TAKEN_UP', 'PASSED_ON')),
    done         text           null,
    answered_on  date           null,
    redacted_on  date           null,
    changed_by   varchar(200)   not null,
    changed_at   datetime(6)    not null,
    version      bigint         not null default 0,
    constraint voice_number unique (contract_id, number),
    constraint voice_contract foreign key (contract_id) references contract (id),
    constraint voice_provider foreign key (provider_id) references organisation (id),
    constraint voice_only_advice_is_asked check ((kind = 'ADVICE') = (asked is not null)),
    constraint voice_answered_wholly check ((answer is null) = (followed is null) and (answer is null) = (done is null)
        and (answer is null) = (answered_on is null)),
    constraint voice_answered_after_heard check (answered_on >= heard_on),
    key voice_heard_on (contract_id, heard_on)
);

delimiter //
create trigger voice_begins_open before insert on voice for each row
    if new.answer is not null then
        signal sqlstate '45000' set message_text = 'a voice is heard before it is answered';
    end if//
create trigger voice_answered_once before update on voice for each row
    if old.answer is not null and (new.answer is null or new.answered_on <> old.answered_on or new.followed <> old.followed
                                   or new.heard_on <> old.heard_on or new.kind <> old.kind) then
        signal sqlstate '45000' set message_text = 'a voice is answered once';
    end if//
create trigger voice_never_goes before delete on voice for each row
    signal sqlstate '45000' set message_text = 'a voice is never lost'//
delimiter ;
