### Words around the numbers to call, for times and dates, and lines about services. The services
### themselves are data, in ../areas/.

## Who it is for

who-anyone = Anyone
who-women = Women
who-men = Men
who-lgbt = LGBT+ people
who-child = Children and young people
who-older = Older people
who-worried-self = People worried about their own behaviour
who-worker = Professionals
who-family = Friends and family

## What is needed, in a list headed “What I need”

need-danger = Help now: I’m in danger
need-talk = Someone to talk to
need-refuge = A safe place to stay
need-law = Legal advice or a court order
need-money = Help with money or debt
need-stalking = Help with stalking
need-forced-marriage = Help with a forced marriage
need-honour = Help with “honour”-based abuse
need-images = Help with private pictures being shared
need-sexual = Help after rape or sexual assault
need-child = Help for a child
need-suicidal = Help because I feel suicidal
need-own-behaviour = Help to change how I treat someone
need-local = Help near me
need-drink = Help with drink or drugs

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
holiday-opens = It’s a bank holiday then ({ $name }), so it may stay closed.
holiday-opens-part = It’s a bank holiday then in part of the UK ({ $name }), so it may stay closed.
bank-holidays-unknown = May be closed on a bank holiday.
hours-unknown = We don’t know its hours. It’s still worth a try.
hours-line = { $days }: { $from } to { $to }
hours-days = { $first } to { $last }
# How the details are known. The first is for what a host has checked.
checked-on = Checked on { $date }
seen-rung = We rang it on { $date }
seen-own-page = From its own page, { $date }
seen-elsewhere = From another list, { $date }
seen-undated = From a page without a date.
checked-date = { $day } { $month } { $year }
may-have-changed = That was a while ago, so it may have changed.
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
    If you can’t speak on a mobile, stay on the line and press 55 when you’re asked. If you don’t, the call ends. 55 doesn’t tell the police where you are.
    On a landline, stay on the line. To text 999, register first: text “register” to 999, and reply “yes” to the text that comes.
    Relay UK is 18000. 999 BSL is free, by video.
note-police-101 = For when nobody is in danger. Free from any phone, but only inside the UK.
note-ncdv = Helps you apply for a court order to keep someone away. For England and Wales.
note-respect = For people worried about how they treat a partner. It can tell you about programmes, too.
note-encompass = For school staff. These details are from 2020.
note-forced-marriage-unit = At night or at a weekend, ring 020 7008 5000. From abroad, put +44 in place of the first 0.
note-rape-crisis = For people aged 16 and over in England and Wales, whenever it happened. You can stay anonymous.
note-fjc =
    Help from several services in one place. This number was last seen in 2020 or 2021, so it may have changed.
    If nobody answers, women can ring 0808 2000 247, and anyone can ring 0808 168 9111, day or night.
note-bcwa = Refuges and support for women and children in Bromley and Croydon.
# The services that these two were for have gone. The ids stay.
note-cdars = Merton Council’s page says who can help now.
note-norfolk-council = For your own behaviour, ring the Respect Phoneline, 0808 802 4040.
note-ndah = For women, and for anyone worried about someone. It can look for a refuge place, and help in many languages. Run by Refuge.
note-live-fear-free = For anyone, about abuse. In Welsh or English. Free from landlines and most mobiles, and not on the bill.
note-sdafmh = For any age and any gender. It can put you in touch with your local Women’s Aid group about a refuge place.
note-dsahelpline = For people aged 18 and over, of any gender. It can help you get to a refuge at any hour. If you’re under 18, ring Childline, 0800 1111.
note-bawso = For Black, minority ethnic and migrant people. It has refuges and safe houses.
note-mens-advice-line = Free, and not on the bill. Trans and non-binary people can ring too. At other times, ring Victim Support in England and Wales, 0808 168 9111. In Wales, Scotland and Northern Ireland the main helpline is for men too, at any hour.
note-galop = For LGBT+ people aged 18 and over. The hours may have changed, so look at the web page if you can.
note-rape-crisis-scotland = For people aged 13 and over, of any gender. The call doesn’t show on the bill.
note-sarcs-scotland = For people aged 16 and over. You can go without telling the police. A health worker rings you back: say if that isn’t safe. These details are from 2022.
note-rowan = Help after rape or sexual assault, at any age, now or long ago. You don’t have to tell the police.
note-victim-support = You don’t have to tell the police, and it doesn’t matter how long ago it was.
note-victim-support-scotland = You can talk it through before you decide about the police.
note-housing-executive = If you have nowhere safe to stay in Northern Ireland, it’s the Housing Executive that helps, not the council.
note-womens-aid-directory = A list of local services. Search for your area, then ring one.
note-signhealth = For Deaf people. Not every part of England has this service.
note-samaritans = They listen. Free from any phone, and not on the bill.
note-shout = When you can’t cope. By text only, day and night.
note-lifeline-ni = For anyone in Northern Ireland who’s in distress or despair.
note-nhs-111 = Choose the mental health option. In Wales, press 2. In Northern Ireland, ring Lifeline instead, 0808 808 8000.
note-childline = For anyone under 19. The call doesn’t show on the bill. To chat, you make an account first.
note-switchboard = LGBT+ volunteers who listen.
note-civil-legal-advice = For people who may get legal aid (help to pay a solicitor). It can ring you back: say when it’s safe. Or text the word legalaid and your name to 80010. It then rings within a day, from a hidden number. Only text if a call is safe at any time.
note-revenge-porn-helpline = For people aged 18 and over. It helps to get pictures taken down. If you’re under 18, ring Childline, 0800 1111.
note-southall-black-sisters = For Black and minority ethnic women. Its workers are in west London, but women elsewhere can ring too. If you get the voicemail, leave a message only if it’s safe for them to ring back.
note-muslim-womens-network = It understands faith and culture.
note-rights-of-women = Free, confidential legal advice on family law, for women in England and Wales.
note-nspcc = For adults worried about a child. You don’t have to be sure before you ring.
note-nspcc-fgm = If you’re worried that a girl may be cut, or has been. For a girl in danger now, ring 999.
note-sarcs-england = For any age, with or without the police. Find the nearest centre on the page. They’re open day and night.
note-freedom = Looks after dogs for people who are leaving, in parts of England, Scotland and Wales.
note-paladin = For people at high risk from a stalker, in England and Wales.
note-drinkline = For people worried about their own drinking, or someone else’s.
note-frank = Advice about drugs, for you or about someone you know.
note-al-anon = For people who live with, or love, someone who drinks too much. It’s open seven days a week.
note-nacoa = For anyone whose parent drinks too much, at any age.
note-with-you = Free help with drink or drugs.
note-adfam = For people affected by someone else’s drinking or drug use. It offers one-to-one support online.
note-addiction-family-support = For people affected by someone else’s drinking or drug use. It has a helpline every day of the year: its page says how to reach it.
note-scottish-families = For people aged 16 and over who are worried about someone else’s drinking or drug use.
note-pegs = For parents hurt by their child, however old the child is, anywhere in the UK. Free and online. You ask on its page, and an answer can take up to ten working days.
note-dan-247 = About drugs and alcohol, for you or for someone in your family. In Welsh or English.
note-drugs-and-alcohol-ni = A list of services in Northern Ireland, for people who drink or use drugs and for their families.
note-merton-council = The council’s page says who can help in Merton. Since 2023 it has also had a programme for people who abuse a partner: ask if it still runs.
note-nidas = For people in Norfolk aged 16 and over, and their children. The page says how to reach it.

## What people may say of themselves when they look for a number (../finder.toml)

situation-man = I’m a man
situation-deaf = I’m Deaf, or I can’t speak on the phone
situation-lgbt = I’m LGBT+
situation-visa = I’m worried about my visa, or my right to be here
situation-visa-note =
    If you’re in danger, ring 999. Otherwise, talk to one of these helplines before you give anyone your name or papers. The police may tell the Home Office about you.
    Ask for an interpreter who isn’t family. For advice on your visa, see a solicitor or a registered immigration adviser.
situation-family = The person hurting me is my son, my daughter or another relative
situation-older = I’m older
situation-young = I’m under 18
situation-young-note = Say as much or as little as you like. The person you talk to may have to tell someone if you or another child is in danger.
situation-marry = I’m scared I’ll be forced to marry
situation-marry-note = If you’re being taken out of the country now, ring 999. At the airport, ask security staff to see you alone. Ask any helpline not to contact your family.
situation-followed = Someone is following, watching or tracking me
situation-followed-note = If that person is near and you’re afraid, ring 999. If it’s your partner or ex, a domestic abuse helpline can help too, day and night.
situation-pictures = Someone is sharing private pictures of me, or says they will
situation-rape = I’ve been raped or sexually assaulted
situation-rape-note =
    A sexual assault referral centre (SARC) can help you, with or without the police. Ask a helpline where the nearest is.
    It’s never too late to ask. If it’s just happened, medicine against HIV has to start within 72 hours, and emergency contraception within 5 days. Under 16? Ring Childline, 0800 1111. In Northern Ireland, The Rowan sees any age.
situation-money = It’s about money or debt
situation-court = I need a court order, or there’s a court case
situation-low = I feel I can’t go on
situation-low-note = If you’re about to hurt yourself, ring 999 or go to A&E.
situation-child = I’m worried about a child
situation-friend = I’m worried about a friend or relative
situation-myself = I’m worried about how I treat someone
situation-drink = Drink or drugs are part of it
situation-drink-note = Most of these helplines are for you too, not only for the person who drinks or uses drugs. You don’t have to wait until they want help.
situation-worker = I’m a professional
