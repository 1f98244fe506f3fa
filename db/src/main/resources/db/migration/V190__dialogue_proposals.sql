-- A proposal on which nothing is decided yet can stand on the agenda of a dialogue.
alter table dialogue_point
    modify column kind varchar(10) not null check (kind in ('KPI', 'ACTION', 'VOICE', 'PROPOSAL', 'REPORT', 'MONEY', 'OWN_PART', 'FREE')),
    add column title_en varchar(300) null,
    add column why_en varchar(1000) null;
