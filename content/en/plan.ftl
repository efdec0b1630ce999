### The words of the plan. catalogue.toml says which of them stand where.
###
### An entry becomes a line in the person's own plan, so it is in the first person ("I keep …").
### A hint speaks to the person ("You could …"). It never orders: see ../README-for-translators.md.
### A "-worse" line follows the words "This can make things worse when", which the screen adds;
### so it starts with a small letter and reads on from there.

## When it happens

section-happens = When it happens
happens-intro =
    You may have got through this many times. “They” here means the person, or people, who hurt or frighten you.
    You know them best. These are things that help others. Take what fits, and leave the rest.
happens-already = What do you already do when it starts?
happens-caution = No plan can stop what someone else does. If you are in danger, ring 999 as soon as you can.

happens-group-before = Before
happens-signs = I know the signs that come first.
happens-signs-hint = It may be a look, a tone, a day of the week. You could name the first sign you see.
happens-instinct = I trust my own sense of what is safe.
happens-instinct-hint = Some days it is safer to go. Some days it is safer to keep quiet. You are the one who can tell.
happens-keys = I keep my keys and my purse or wallet in one place.
happens-keys-hint = You could choose a place near the way out, where they would be anyway.
happens-keys-worse = they notice that things have moved.
happens-weapons = I know what could be used as a weapon, and where it is.
happens-weapons-hint = You could think of each room in turn, and which things to keep away from.
happens-weapons-worse = they see you move or hide things.
happens-children = My children know it is not their job to stop it.
happens-children-hint = All they do is get out of the way. Nobody should step in between.
happens-children-worse = a child is asked to keep a secret. If something slips out, it is not their fault.

happens-group-where = Rooms and ways out
happens-safer-rooms = I know which room I would move to.
happens-safer-rooms-hint = A room with a way out is best. It helps if your phone works there.
happens-rooms-to-leave = When it starts, I keep out of the kitchen, the bathroom and the garage.
happens-rooms-to-leave-hint = Also any room with no other way out, or with things that could be used to hurt you.
happens-ways-out = I know my ways out: doors, windows, stairs.
happens-ways-out-hint = You could check which ones open with ease, and which ones stick or make a noise.
happens-practise = I have gone over my way out, on foot or in my head.
happens-practise-hint = You could try it as part of your day, such as when you take the bin out.
happens-practise-worse = they see you do it and ask why.
happens-go-to = I know where I would go first.
happens-go-to-hint = It could be a neighbour, a shop, or any place with people and light.
happens-go-to-worse = it is the first place that they would look.

happens-group-help = Getting help
happens-phone = I keep my phone charged and with me.
happens-phone-hint = You could put it on to charge at the same time each day.
happens-phone-worse = they use it to see where you are, or when they see you reach for it.
happens-ring = I know how to ring 999 without speaking.
happens-ring-hint =
    On a mobile, ring 999. If you cannot speak, press 55 when you are asked to.
    Pressing 55 does not tell the police where you are. On a landline, stay on the line.
happens-register = I have signed up to text 999.
happens-register-hint = You text the word “register” to 999 first, while things are calm. Then follow the reply.
happens-register-worse = someone looks through your texts and sees it there.
happens-sos = I know what the SOS on my phone does.
happens-sos-hint = It may sound an alarm, or send a message to people in your phone. You could look at its settings first.
happens-sos-worse = it makes a loud noise next to them, or when it tells someone who would pass it on.
happens-code-word = Someone I trust knows my code word.
happens-code-word-hint = You could pick a plain word, and agree what they do when they hear it, such as ring 999.
happens-code-word-worse = the person who is told might pass it on.
happens-neighbour = A neighbour knows to ring 999 if they hear it.
happens-neighbour-hint = You need not tell them all of it. “If you hear shouting, please ring 999” is enough.
happens-neighbour-worse = the neighbour is a friend of the person who hurts you.

happens-group-afterwards = Afterwards
happens-checked = I get checked by a doctor or nurse.
happens-checked-hint =
    If there were hands or anything else round your neck, get checked that same day, even with no mark.
    Ring 999 if your breathing, voice, sight or balance changes.
happens-checked-worse = the person who hurts you comes in with you. You could ask to be seen on your own.
happens-injuries = I ask for my injuries to be put on my record.
happens-injuries-hint = The surgery can write down what they see. You could ask them to hide it from the NHS App.
happens-injuries-worse = someone else can get into your NHS App.
happens-note = I make a note of what happened and when.
happens-note-hint = A few words are enough. Someone you trust could keep the note for you.
happens-note-worse = the note is found.
happens-photographs = I take photographs only if it is safe.
happens-photographs-hint = A nurse, a worker or a friend could take them and keep them for you.
happens-photographs-worse = your photographs are copied to a place that others can see, such as a shared cloud.
happens-tell = I tell someone I trust.
happens-tell-hint = It could be a friend, your GP or a helpline. You choose how much to say.
happens-not-my-fault = I got through. It was not my fault.
happens-not-my-fault-hint = You may have gone along with things to stay safe. That is not the same as saying yes.

## Go-bag

section-bag = Go-bag
bag-intro =
    A bag, or just a list, for leaving in a hurry.
    Papers come first, as they are hard to replace. A copy will often do.
bag-already = What have you already put somewhere safe?
bag-caution =
    If it is urgent, leave it all. Things can be replaced. You cannot.
    If a bag could be found, a list in your head is safer. Things can stay where they are for now.

bag-group-papers = Papers
bag-birth-certificate = My birth certificate
bag-birth-certificate-hint = A copy may do for now. Paper is safer than a photograph, which may be copied to a shared cloud.
bag-birth-certificates-children = My children’s birth certificates
bag-passports = Passports, mine and my children’s
bag-passports-hint = If it is too risky to move them, a copy of the main page can help.
bag-passports-worse = they check that the passports are there.
bag-marriage-certificate = Marriage or civil partnership certificate
bag-driving-licence = Driving licence
bag-national-insurance = National Insurance number
bag-national-insurance-hint = The number alone will do.
bag-nhs-number = NHS number
bag-nhs-number-hint = The number alone will do.
bag-visas = Visas and work permits
bag-visas-hint = You could get advice before you give anyone your details.
bag-visas-worse = they keep hold of your papers and check that they are there.

bag-group-money = Money
bag-cash = Some cash
bag-cash-hint = A little, put by over time, still helps. Coins are good for a bus.
bag-cash-worse = they count the money.
bag-cards = Bank cards
bag-cards-hint = A card for an account that is only yours is best.
bag-cards-worse = the account is shared, as they may see where you paid.
bag-benefit-letters = Letters about benefits
bag-payslips = Payslips and P45
bag-bank-papers = Papers about banks and debts

bag-group-home = Home and car
bag-home-papers = Tenancy or mortgage papers
bag-home-papers-hint = It is best not to give up a tenancy before you have had advice.
bag-bills = Gas, electric and water bills
bag-insurance = Insurance papers
bag-car-papers = Car papers

bag-group-legal = Legal and medical
bag-court-orders = Court orders
bag-court-orders-hint = You could carry a copy with you, even once you have left.
bag-police-references = Police reference numbers
bag-police-references-hint = You could keep just the numbers.
bag-divorce-papers = Divorce papers
bag-records = Medical and school records
bag-prescriptions = Prescriptions
bag-evidence = Copies of anything that shows what happened
bag-evidence-hint = It may be messages, photographs or letters. A worker or a friend could hold them.
bag-evidence-worse = a photograph is copied to a shared cloud and you do not know it.

bag-group-things = Things
bag-keys = Keys, for home, car and work
bag-keys-hint = You could have a spare set cut and left with someone.
bag-keys-worse = they notice that a set is gone.
bag-phone = Phone
bag-phone-hint = A phone that they have never held is safest. You could write down the numbers you need.
bag-phone-worse = your phone shows them where you are.
bag-charger = Charger and power bank
bag-medicines = Medicines
bag-medicines-hint = A few days’ worth is a good start. You could ask a pharmacy or your GP for more later.
bag-glasses = Glasses or contact lenses
bag-aids = Hearing, walking and other aids
bag-aids-hint = With batteries and chargers, if they need them.
bag-toiletries = Toiletries
bag-clothes = A change of clothes
bag-clothes-worse = they notice that clothes are gone.
bag-baby = Baby things: milk, nappies, a blanket
bag-school = School uniform

bag-group-comfort = Comfort
bag-toy = A favourite toy
bag-toy-hint = It could go in last, so that it is not missed.
bag-photographs = Photographs that matter
bag-photographs-hint = Someone you trust could keep them for you now.
bag-jewellery = Jewellery
bag-small-thing = Something small that matters to me

bag-group-pets = Pets
bag-pet-papers = Pet papers
bag-pet-papers-hint = There are schemes that look after a pet until you have a home again. A worker can help you find one.
bag-pet-things = Lead and pet carrier

## People I trust
## The entries are roles: what this person does, or could do. They are read after the person's name.

section-people = People I trust
people-intro =
    You need not do this alone. One person is enough to start with.
    A first name, or a name that only you know, will do.
people-already = Who already helps you, even in a small way?
people-caution =
    The fewer people know, the safer it often is. Kind people can let things slip too.
    If your family or community might pass things on, you could talk to a worker before you add them.

role-group-knows = Listens and knows
role-listens = Listens to me
role-listens-hint = A helpline can listen too.
role-code-word = Knows my code word
role-code-word-hint = You could agree what they do when they hear it: ring 999, or come, or fetch the children.
role-knows-plan = Knows my plan
role-knows-plan-hint = A worker can be the one who knows.
role-knows-plan-worse = it is passed on, even out of kindness.

role-group-keeps = Keeps things for me
role-keeps-bag = Keeps my bag
role-keeps-bag-hint = You could choose someone you can get to late at night.
role-keeps-bag-worse = it is a friend of both of you.
role-keeps-key = Keeps a key
role-keeps-key-hint = A spare key to your home or your car.
role-keeps-key-worse = someone could make them hand it over.
role-keeps-papers = Keeps copies of papers
role-keeps-papers-hint = Paper copies do not end up in a shared cloud.

role-group-does = Can help on the day
role-drives = Can drive me
role-drives-hint = You could ask what times they are free, and how to reach them at night.
role-houses = Can put me up tonight
role-houses-hint = If there is nobody, the council’s out-of-hours line can find a place for tonight.
role-houses-worse = it is a place that they know.
role-takes-children = Takes the children
role-takes-children-hint = For an hour, or for a night. You could get advice before you change when the children see a parent.
role-takes-children-worse = they are close to the person who hurts you.
role-takes-pet = Takes the pet
role-takes-pet-hint = There are also schemes that foster pets.

role-group-not = Take care
role-not-told = Must not be told
role-not-told-hint = They may be kind and still let it slip. This is a note for you.
