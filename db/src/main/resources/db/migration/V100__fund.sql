-- The investment fund of a contract. Its totals are kept by the entries of its ledger, and guard that nothing is given away twice.
create table investment_fund (
    contract_id  bigint         not null primary key,
    received     decimal(15, 2) not null default 0,
    reserved     decimal(15, 2) not null default 0,
    spent        decimal(15, 2) not null default 0,
    owed         decimal(15, 2) not null default 0,
    constraint investment_fund_contract foreign key (contract_id) references contract (id),
    constraint investment_fund_never_overdrawn check (received >= reserved + spent),
    constraint investment_fund_reserved check (reserved >= 0),
    constraint investment_fund_spent check (spent >= 0),
    constraint investment_fund_owed check (owed >= 0)
);

-- What of the fund is meant for one proposal, and what of it was paid.
create table fund_commitment (
    contract_id  bigint         not null,
    proposal_id  bigint         not null,
    reserved     decimal(15, 2) not null,
    spent        decimal(15, 2) not null,
    primary key (contract_id, proposal_id),
    constraint fund_commitment_fund foreign key (contract_id) references investment_fund (contract_id),
    constraint fund_commitment_reserved check (reserved >= 0),
    constraint fund_commitment_spent check (spent >= 0)
);

-- One line of the ledger, for good. The kind says what it does to what came in, what is reserved, what is spent and what is still to be made good.
create table fund_entry (
    id              bigint         not null auto_increment primary key,
    contract_id     bigint         not null,
    number          int            not null check (number > 0),
    kind            varchar(10)    not null
        check (kind in ('SURPLUS', 'CORRECTION', 'OWED', 'MADE_GOOD', 'RESERVED', 'FREED', 'PAID', 'RETURNED')),
    amount          decimal(15, 2) not null check (amount > 0),
    year            smallint       null,
    settlement      smallint       null,
    proposal_id     bigint         null,
    phase           smallint       null,
    reason          varchar(2000)  null,
    booked_by       bigint         null,
    booked_by_name  varchar(200)   not null,
    booked_at       datetime(6)    not null,
    constraint fund_entry_number unique (contract_id, number),
    constraint fund_entry_fund foreign key (contract_id) references investment_fund (contract_id),
    constraint fund_entry_settlement foreign key (contract_id, year, settlement) references settlement (contract_id, year, number),
    constraint fund_entry_booked_by foreign key (booked_by) references account (id),
    constraint fund_entry_of_settlement check (kind not in ('SURPLUS', 'CORRECTION', 'OWED') or year is not null and settlement is not null),
    constraint fund_entry_of_proposal check ((kind in ('RESERVED', 'FREED', 'PAID', 'RETURNED')) = (proposal_id is not null)),
    constraint fund_entry_of_phase check (kind not in ('PAID', 'RETURNED') or phase is not null),
    constraint fund_entry_explained check (kind not in ('FREED', 'RETURNED') or reason is not null),
    key fund_entry_proposal (contract_id, proposal_id)
);

-- What was settled before there was a fund: by every closed settlement what it left over, less what the one before it of the same year did.
-- A shortage brings nothing; what goes into the reserve of a subsidy does not come here.
create temporary table fund_settled as
select s.contract_id, s.id, s.year, s.number, s.closed_at,
       greatest(l.amount, 0) - coalesce(lag(greatest(l.amount, 0)) over (partition by s.contract_id, s.year order by s.number), 0) as amount,
       (select g.account_id from settlement_signature g where g.settlement_id = s.id order by g.signed_at desc limit 1) as booked_by,
       (select g.signer from settlement_signature g where g.settlement_id = s.id order by g.signed_at desc limit 1) as booked_by_name
from settlement s
         join settlement_line l on l.settlement_id = s.id and l.step = 'SURPLUS'
where s.status = 'CLOSED' and s.reserve_before is null;

insert into investment_fund (contract_id, received)
select contract_id, sum(amount) from fund_settled group by contract_id;

insert into fund_entry (contract_id, number, kind, amount, year, settlement, booked_by, booked_by_name, booked_at)
select contract_id, row_number() over (partition by contract_id order by closed_at, id), if(amount > 0, 'SURPLUS', 'CORRECTION'), abs(amount),
       year, number, booked_by, coalesce(booked_by_name, '-'), closed_at
from fund_settled
where amount <> 0;

drop temporary table fund_settled;

delimiter //
create trigger fund_entry_is_booked before insert on fund_entry for each row
begin
    insert into investment_fund (contract_id, received, reserved, spent, owed) values (new.contract_id, 0, 0, 0, 0)
    on duplicate key update contract_id = new.contract_id;
    update investment_fund
    set received = received + case when new.kind = 'SURPLUS' then new.amount when new.kind in ('CORRECTION', 'MADE_GOOD') then -new.amount else 0 end,
        reserved = reserved + case when new.kind = 'RESERVED' then new.amount when new.kind in ('FREED', 'PAID') then -new.amount else 0 end,
        spent    = spent + case when new.kind = 'PAID' then new.amount when new.kind = 'RETURNED' then -new.amount else 0 end,
        owed     = owed + case when new.kind = 'OWED' then new.amount when new.kind = 'MADE_GOOD' then -new.amount else 0 end
    where contract_id = new.contract_id;
    if new.kind = 'RESERVED' then
        insert into fund_commitment (contract_id, proposal_id, reserved, spent) values (new.contract_id, new.proposal_id, new.amount, 0)
        on duplicate key update reserved = reserved + new.amount;
    elseif new.proposal_id is not null then
        if not exists (select 1 from fund_commitment where contract_id = new.contract_id and proposal_id = new.proposal_id) then
            signal sqlstate '45000' set message_text = 'nothing of the fund is reserved for this proposal';
        end if;
        update fund_commitment
        set reserved = reserved - if(new.kind in ('FREED', 'PAID'), new.amount, 0),
            spent    = spent + case when new.kind = 'PAID' then new.amount when new.kind = 'RETURNED' then -new.amount else 0 end
        where contract_id = new.contract_id and proposal_id = new.proposal_id;
    end if;
end//
create trigger fund_entry_never_changes before update on fund_entry for each row
    signal sqlstate '45000' set message_text = 'an entry of the fund is for good'//
create trigger fund_entry_never_goes before delete on fund_entry for each row
    signal sqlstate '45000' set message_text = 'an entry of the fund is for good'//
create trigger investment_fund_never_goes before delete on investment_fund for each row
    signal sqlstate '45000' set message_text = 'a fund is never lost'//
delimiter ;
