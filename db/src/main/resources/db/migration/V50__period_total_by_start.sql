-- The start of a period is fixed by its report; grouping by it too changes no figure, but lets a condition on it reach the tables before they are summed.
create or replace view period_total as
select s.contract_id,
       s.id                            as submission_id,
       s.year,
       s.number,
       s.period_start,
       s.counting_final                as final,
       r.kpi_id,
       sum(r.numerator)                as numerator,
       sum(r.denominator)              as denominator,
       sum(r.mean * r.respondents)     as weighted_mean,
       sum(r.respondents)              as respondents,
       sum(r.not_delivered is null)    as delivered,
       count(*)                        as due
from submission s
         join result r on r.revision_id = s.counting_revision_id
group by s.contract_id, s.period_start, s.id, r.kpi_id;
