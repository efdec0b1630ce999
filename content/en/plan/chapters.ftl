## The chapters of the plan, as headings on one page

chapter-people = People and support
chapter-days = Day by day
chapter-leaving = If you go
chapter-life = Family, work and rights
chapter-some = What may fit your life
