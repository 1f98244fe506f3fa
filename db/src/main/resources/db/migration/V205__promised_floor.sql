-- What was promised in figures, beside its words: a KPI can change by amendment, and what was promised never does.
alter table promise_kept
    add column target  decimal(24, 6) null after words,
    add column `floor` decimal(24, 6) null after target,
    add constraint promise_kept_figures check ((target is null) = (`floor` is null));
