## The chapters of the plan, as headings on one page

chapter-people = Pobl a chymorth
chapter-days = O ddydd i ddydd
chapter-leaving = Os ydych chi’n gadael
chapter-life = Teulu, gwaith a hawliau
chapter-some = Ar gyfer eich sefyllfa chi
