## The chapters of the plan, as headings on one page

chapter-people = People and support
chapter-days = Day by day
chapter-leaving = If you leave
chapter-life = Family, work and rights
chapter-some = For your situation
