-- Who bids, who scores bids and who opens them.
alter table account modify role varchar(30) not null check (role in ('CONTRACT_MANAGER', 'ALDERMAN', 'COOPERATIVE_REPORTER', 'PROVIDER_REPORTER',
                                                                     'BOARD_MEMBER', 'ADMINISTRATOR', 'AUDITOR', 'BIDDER', 'ASSESSOR', 'OPENER'));
