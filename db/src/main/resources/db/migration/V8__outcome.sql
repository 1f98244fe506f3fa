-- The figures that count, summed over who reported them: the accepted revision of each report, or the submitted one while nothing is accepted.
-- Never an average of percentages: numerators and denominators are summed, means are weighted by their respondents.
create view period_total as
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
group by s.contract_id, s.id, r.kpi_id;
