-- Two people may fill different lines of one draft at the same time. Each line has a version of its own, so that only who changes the same line
-- is told of the other.
alter table result add column version bigint not null default 1;

-- What explains a figure, and what proves it, is as fixed as the figure.
delimiter //
create trigger explanation_only_into_draft before insert on explanation for each row
    if (select status from revision where id = new.revision_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a revision that was submitted never changes';
    end if//
create trigger explanation_only_change_draft before update on explanation for each row
    if (select status from revision where id = old.revision_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a revision that was submitted never changes';
    end if//
create trigger explanation_only_delete_draft before delete on explanation for each row
    if (select status from revision where id = old.revision_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a revision that was submitted never changes';
    end if//
create trigger evidence_only_into_draft before insert on evidence for each row
    if (select status from revision where id = new.revision_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a revision that was submitted never changes';
    end if//
create trigger evidence_never_changes before update on evidence for each row
    signal sqlstate '45000' set message_text = 'evidence never changes'//
create trigger evidence_only_delete_draft before delete on evidence for each row
    if (select status from revision where id = old.revision_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a revision that was submitted never changes';
    end if//

-- A decision is for good: a revision goes from draft to submitted to one of the two decisions, and never back.
create trigger revision_never_goes_back before update on revision for each row
    if not (old.status = new.status
            or (old.status = 'DRAFT' and new.status = 'SUBMITTED')
            or (old.status = 'SUBMITTED' and new.status in ('RETURNED', 'ACCEPTED'))) then
        signal sqlstate '45000' set message_text = 'a revision never goes back';
    end if//
create trigger revision_never_goes before delete on revision for each row
    signal sqlstate '45000' set message_text = 'a revision is never lost'//
delimiter ;

-- The lines that are due in a report: every KPI in force at the start of the period, for each organisation that reports it and takes part on at
-- least one day of the period. Who takes part in two stretches appears twice.
create view line_due as
select s.id                                                                  as submission_id,
       k.id                                                                  as kpi_id,
       v.id                                                                  as kpi_version_id,
       if(v.reported_by = 'COOPERATIVE', p.organisation_id, m.provider_id)   as organisation_id
from submission s
         join kpi k on k.contract_id = s.contract_id
         join kpi_version v on v.kpi_id = k.id and v.valid_from <= s.period_start and v.valid_until > s.period_start
         join contract_party p on p.contract_id = s.contract_id and p.role = 'CONTRACTOR'
                              and p.valid_from <= s.period_end and p.valid_until > s.period_start
         left join membership m on m.cooperative_id = p.organisation_id
                               and m.valid_from <= s.period_end and m.valid_until > s.period_start
                               and ((v.reported_by in ('MEMBERS', 'PROVIDERS') and m.role in ('MEMBER', 'MAIN_CONTRACTOR'))
                                 or (v.reported_by = 'PROVIDERS' and m.role = 'SUBCONTRACTOR'))
where v.reported_by = 'COOPERATIVE' or m.id is not null;

-- A workbook belongs to the organisation that sent it: a provider's takes no place of the cooperative's.
alter table upload
    add column organisation_id bigint not null,
    add constraint upload_organisation foreign key (organisation_id) references organisation (id),
    add key upload_same_of_organisation (submission_id, organisation_id, sha256),
    drop key upload_same_file;
