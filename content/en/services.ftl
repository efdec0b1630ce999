### Words around the numbers to call, for times and dates, and lines about services. The services
### themselves are data, in ../areas/.

## Who it is for

who-anyone = Anyone
who-women = Women
who-men = Men
who-lgbt = LGBT+ people
who-child = Children and young people
who-older = Older people
who-worried-self = People who worry about how they treat someone
who-worker = Workers and school staff
who-family = Friends and family

## What is needed

need-danger = I am in danger
need-talk = Someone to talk to
need-refuge = Somewhere safe to stay
need-law = The law and court orders
need-money = Money and debt
need-stalking = Someone follows or watches me
need-forced-marriage = I may be made to marry
need-honour = Abuse in the name of “honour”
need-images = Private pictures shared, or a threat to share them
need-sexual = Rape or sexual harm
need-child = Help for a child
need-suicidal = I feel I cannot go on
need-own-behaviour = I worry about how I treat someone
need-local = Help near me

## Where

area-england = England
area-wales = Wales
area-scotland = Scotland
area-northern-ireland = Northern Ireland
area-uk = All of the UK
area-croydon = Croydon
area-merton = Merton
area-norfolk = Norfolk

## When it is open. Times are UK times, such as 17:00.

open-always = Open day and night
open-until = Open now, until { $time }
closed-opens = Closed now. Opens { $day } at { $time }.
closed-opens-today = Closed now. Opens today at { $time }.
closed-opens-tomorrow = Closed now. Opens tomorrow at { $time }.
# On a bank holiday, and when the next opening is on one. “In part of the UK”: only some of the nations have it.
holiday-open = Today is a bank holiday ({ $name }). It may be closed. Usually open until { $time }.
holiday-open-part = Today is a bank holiday in part of the UK ({ $name }). It may be closed. Usually open until { $time }.
holiday-opens = That day is a bank holiday ({ $name }). It may stay closed.
holiday-opens-part = That day is a bank holiday in part of the UK ({ $name }). It may stay closed.
bank-holidays-unknown = It may be closed on a bank holiday.
hours-unknown = We do not know when it is open. You could still try.
hours-line = { $days }: { $from } to { $to }
hours-days = { $first } to { $last }
checked-on = Checked on { $date }
checked-date = { $day } { $month } { $year }
may-have-changed = That is some time ago, so it may have changed.
day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Bank holidays (../bank-holidays.toml)

holiday-new-year = New Year’s Day
holiday-2-january = 2 January
holiday-st-patrick = St Patrick’s Day
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-early-may = early May
holiday-spring = spring
holiday-world-cup = World Cup
holiday-12-july = 12 July
holiday-summer = summer
holiday-st-andrew = St Andrew’s Day
holiday-christmas = Christmas Day
holiday-boxing = Boxing Day

## A line about one service, named by `note` in ../areas/

note-police-999 =
    If you cannot speak on a mobile, press 55 when you are asked to. This does not tell the police where you are.
    On a landline, stay on the line. To text 999, first text “register” to 999.
    Relay UK is 18000. 999 BSL is free, by video.
note-police-101 = For when it is not an emergency.
note-ncdv = Court orders to keep someone away. The law differs in Scotland and Northern Ireland.
note-respect = For people who worry about how they treat a partner. It can also tell you about programmes.
note-encompass = For school staff.
note-forced-marriage-unit = Out of hours, ring 020 7008 5000.
note-rape-crisis = For people aged 16 and over in England and Wales.
note-fjc = Help from several services in one place. These details are from an old news report.
note-bcwa = Help for women and children. We do not have a number we can trust.
note-cdars = Runs a programme for men who abuse, and visits partners. We do not have a number we can trust.
note-norfolk-council = The council has a web page about programmes for people who abuse. We do not have a number we can trust.

## What somebody may say of themselves when they look for a number (../finder.toml)

situation-man = I am a man
situation-deaf = I am Deaf, or cannot speak on the phone
situation-lgbt = I am LGBT+
situation-visa = My visa or right to stay depends on them
situation-visa-note =
    In danger, ring 999. If not, you could get advice before you give anyone your name or papers.
    The police may tell the Home Office about you. These lines can talk with you first. You could ask for an interpreter who is not family.
situation-family = It is my son, daughter or other family
situation-older = I am older
situation-young = I am under 18
situation-young-note = You could tell them as much or as little as you like. They may have to tell someone if you or another child is in danger.
situation-marry = I may be made to marry
situation-marry-note = If someone is taking you out of the country now, ring 999. You could ask them not to contact your family.
situation-followed = I am followed, watched or tracked
situation-pictures = Private pictures of me are shared
situation-rape = I was raped or sexually hurt
situation-rape-note = A sexual assault referral centre can help you without the police. You could ask where one is.
situation-money = It is about money or debt
situation-court = I want a court order, or have a case
situation-low = I feel I cannot go on
situation-low-note = If you are about to hurt yourself, ring 999.
situation-child = I am worried about a child
situation-friend = I am worried about a friend or relative
situation-myself = I worry about how I treat someone
situation-worker = I am a worker, or at a school
