## Go-bag

section-bag = Go-bag
bag-offer = What to take, where it is, and who has it
bag-intro =
    A bag, or just a list, for leaving in a hurry.
    Papers come first, as they are hard to replace. A copy will often do.
bag-already = What have you already put somewhere safe?
bag-caution =
    If it is urgent, leave it all. Things can be replaced. You cannot.
    If a bag could be found, a list in your head is safer. Things can stay where they are for now.
bag-together =
    What could you not do without?
    Where would the bag be safe? Who goes there?
    What would be noticed if it was gone?

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

# For each child and pet that comes along: offered in a list of their own.
bag-child-birth = Birth certificate
bag-child-passport = Passport
bag-child-passport-worse = they check that the passports are there.
bag-child-health = Health record, or “red book”
bag-child-health-hint = The NHS number alone may do.
bag-child-orders = Court orders about this child
bag-child-orders-hint =
    A copy will do. A school or the police may ask to see one.
    If an order says where a child lives, or who they see, you could get advice before you go, if there is time.
bag-child-medicines = Medicines
bag-child-medicines-hint = Such as an inhaler, or tablets for a few days. A pharmacy or GP may give more later.
bag-child-clothes = A change of clothes
bag-child-milk = Milk, food, nappies
bag-child-school = School uniform and school bag
bag-child-aids = Glasses, hearing aids or other aids
bag-child-aids-hint = With batteries and chargers, if they need them.
bag-child-toy = A favourite toy or blanket
bag-child-toy-hint = It could go in last, so that nobody misses it.
bag-child-photo = A photograph of the child
bag-child-photo-hint = A recent one can help the police to look for a child.
bag-pet-own-papers = Papers: chip, vaccinations, vet
bag-pet-own-papers-hint = They can help to show whose pet it is.
bag-pet-lead = Lead, collar or carrier
bag-pet-lead-worse = they notice that the lead or carrier has moved.
bag-pet-food = Food for a day or two
bag-pet-medicines = Medicines
bag-pet-bed = A blanket or toy that smells of home
