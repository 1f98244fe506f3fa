-- Which contract years are closed: those with a closed settlement, unless a correction of it is being drawn up.
create or replace view closed_year as
select s.contract_id, s.year
from settlement s
where s.status = 'CLOSED'
group by s.contract_id, s.year
having not exists (select 1 from settlement o where o.open_of = concat(s.contract_id, '/', s.year));

-- What results and effects earned, by the settlement of each year that counts.
create or replace view settled_amount as
select s.contract_id, s.year, l.step as kind, l.subject, l.amount, s.number as settlement
from settlement s
         join settlement_line l on l.settlement_id = s.id and l.step in ('RESULT', 'EFFECT')
where s.status = 'CLOSED'
  and s.number = (select max(c.number) from settlement c
                  where c.contract_id = s.contract_id and c.year = s.year and c.status = 'CLOSED');

-- Money of a closed year does not change. What its settlement asks to be paid still comes in afterwards.
delimiter //
create trigger payment_only_into_open_year before insert on payment for each row
    if new.kind <> 'SETTLEMENT'
       and exists (select 1 from closed_year y where y.contract_id = new.contract_id and y.year = new.year) then
        signal sqlstate '45000' set message_text = 'the year is settled and closed';
    end if//
create trigger indexation_only_of_open_year before insert on indexation_line for each row
    if exists (select 1 from closed_year y join indexation i on i.contract_id = y.contract_id
               where i.id = new.indexation_id and y.year = new.year) then
        signal sqlstate '45000' set message_text = 'the year is settled and closed';
    end if//
delimiter ;
