-- What was reserved and paid is for a proposal that was put forward.
alter table fund_commitment add constraint fund_commitment_proposal foreign key (proposal_id) references proposal (id);

-- What was done with the money of an adopted proposal, one line after the other, for good: a condition declared met, checked, a phase paid, closed.
create table spending_step (
    id               bigint         not null auto_increment primary key,
    proposal_id      bigint         not null,
    number           int            not null check (number > 0),
    kind             varchar(12)    not null check (kind in ('DECLARED', 'AGREED', 'SENT_BACK', 'PAID', 'CLOSED', 'RETURNED', 'STOPPED', 'LOOKED_BACK')),
    phase            smallint       null,
    amount           decimal(15, 2) null check (amount > 0),
    on_day           date           null,
    reference        varchar(80)    null,
    said             text           null,
    file_name        varchar(200)   null,
    account_id       bigint         not null,
    actor            varchar(200)   not null,
    organisation_id  bigint         not null,
    organisation     varchar(200)   not null,
    at               datetime(6)    not null,
    constraint spending_step_number unique (proposal_id, number),
    constraint spending_step_reference unique (proposal_id, reference),
    constraint spending_step_proposal foreign key (proposal_id) references proposal (id),
    constraint spending_step_account foreign key (account_id) references account (id),
    constraint spending_step_organisation foreign key (organisation_id) references organisation (id),
    constraint spending_step_of_phase check ((kind in ('STOPPED', 'LOOKED_BACK')) = (phase is null)),
    constraint spending_step_amount check ((kind in ('PAID', 'RETURNED')) = (amount is not null) or kind in ('CLOSED', 'STOPPED')),
    constraint spending_step_paid check (kind <> 'PAID' or on_day is not null and reference is not null),
    constraint spending_step_explained check (kind not in ('SENT_BACK', 'RETURNED', 'STOPPED', 'LOOKED_BACK', 'DECLARED') or said is not null),
    constraint spending_step_proof check (file_name is null or kind in ('DECLARED', 'PAID'))
);

-- The file by which a condition or a payment is proven.
create table spending_proof (
    step_id     bigint        not null primary key,
    file_name   varchar(200)  not null,
    media_type  varchar(120)  not null,
    size        int           not null check (size > 0),
    sha256      char(64)      not null,
    content     longblob      not null,
    constraint spending_proof_step foreign key (step_id) references spending_step (id)
);

-- At the agreed moment: what was expected beside what happened, and what is learnt from it.
create table look_back (
    proposal_id    bigint          not null primary key,
    kpi            varchar(40)     not null,
    expected_from  decimal(18, 4)  null,
    expected_to    decimal(18, 4)  not null,
    expected_by    date            not null,
    happened       decimal(18, 4)  null,
    final          boolean         not null,
    result         varchar(12)     not null check (result in ('HELPED', 'PARTLY', 'DID_NOT_HELP', 'UNKNOWN')),
    lesson         text            not null check (lesson <> ''),
    by_name        varchar(200)    not null,
    organisation   varchar(200)    not null,
    at             datetime(6)     not null,
    constraint look_back_proposal foreign key (proposal_id) references proposal (id)
);

delimiter //
create trigger spending_step_only_as_decided before insert on spending_step for each row
begin
    declare state varchar(12);
    declare lasting text;
    declare most decimal(15, 2);
    set state = (select status from proposal where id = new.proposal_id);
    if new.kind in ('DECLARED', 'AGREED', 'SENT_BACK', 'PAID', 'CLOSED') and state <> 'ADOPTED' then
        signal sqlstate '45000' set message_text = 'only what was adopted is carried out';
    end if;
    if new.kind = 'PAID' then
        set lasting = (select p.condition_text from proposal_phase p join proposal_version v on v.id = p.version_id
                       where v.proposal_id = new.proposal_id and p.number = new.phase
                         and v.number = (select max(l.number) from proposal_version l where l.proposal_id = new.proposal_id));
        set most = (select p.amount from proposal_phase p join proposal_version v on v.id = p.version_id
                    where v.proposal_id = new.proposal_id and p.number = new.phase
                      and v.number = (select max(l.number) from proposal_version l where l.proposal_id = new.proposal_id));
        if lasting is null then
            signal sqlstate '45000' set message_text = 'there is no such phase';
        elseif lasting <> '' and not coalesce((select s.kind = 'AGREED' from spending_step s
                                               where s.proposal_id = new.proposal_id and s.phase = new.phase
                                                 and s.kind in ('DECLARED', 'AGREED', 'SENT_BACK')
                                               order by s.number desc limit 1), false) then
            signal sqlstate '45000' set message_text = 'a phase is paid after its condition is met';
        elseif new.amount + coalesce((select sum(if(s.kind = 'PAID', s.amount, 0)) from spending_step s
                                      where s.proposal_id = new.proposal_id and s.phase = new.phase), 0) > most then
            signal sqlstate '45000' set message_text = 'no more is paid than a phase holds';
        end if;
    end if;
end//
create trigger spending_step_never_changes before update on spending_step for each row
    signal sqlstate '45000' set message_text = 'what was done with money never changes'//
create trigger spending_step_never_goes before delete on spending_step for each row
    signal sqlstate '45000' set message_text = 'what was done with money is never lost'//
create trigger spending_proof_never_changes before update on spending_proof for each row
    signal sqlstate '45000' set message_text = 'a proof never changes'//
create trigger spending_proof_never_goes before delete on spending_proof for each row
    signal sqlstate '45000' set message_text = 'a proof is never lost'//
create trigger look_back_never_changes before update on look_back for each row
    signal sqlstate '45000' set message_text = 'what was learnt stays'//
create trigger look_back_never_goes before delete on look_back for each row
    signal sqlstate '45000' set message_text = 'what was learnt stays'//
delimiter ;
