## Go-bag

section-bag = Go-bag
bag-offer = What to take, where it is, and who has it
bag-intro =
    A bag, or just a list, for leaving in a hurry. Some people keep theirs at a friend’s house.
    Papers come first: they’re hard to replace. A copy will often do.
bag-already = What have you already put somewhere safe?
bag-caution =
    If it’s urgent, leave it all. Things can be replaced. You can’t.
    If a bag might be found, a list in your head is safer.
    “They” means your partner, or the person hurting or frightening you.
bag-together =
    What couldn’t you do without?
    Where would a bag be safe? Who goes there?
    What would they notice was gone?

bag-group-papers = Papers
bag-birth-certificate = My birth certificate
bag-birth-certificate-hint = A copy may do for now. Paper is safer than a photo, which may be saved to a shared account.
bag-birth-certificates-children = My children’s birth certificates
bag-passports = Passports, mine and my children’s
bag-passports-hint = Too risky to move? Copy the photo page.
bag-passports-worse = Take care if they check the passports.
bag-marriage-certificate = Marriage or civil partnership certificate
bag-driving-licence = Driving licence
bag-national-insurance = National Insurance number
bag-national-insurance-hint = Just the number will do.
bag-nhs-number = NHS number
bag-nhs-number-hint = Just the number will do. In Scotland it’s your CHI number, in Northern Ireland your Health and Care number.
bag-visas = Visas and work permits
bag-visas-hint = For an eVisa: the passport or card number you sign in with, and the phone or email that gets the code. If they get the code, that can be put right. See a solicitor or registered immigration adviser before you give anyone your details.
bag-visas-worse = Take care if they check your papers, or can sign in to your eVisa.

bag-group-money = Money
bag-cash = Some cash
bag-cash-hint = A little still helps. Cash doesn’t show where you spend it.
bag-cash-worse = Take care if they count the money.
bag-cards = Bank cards
bag-cards-hint = A card for an account in your name only is best.
bag-cards-worse = Take care if they can look at the account. It shows where you paid.
bag-benefit-letters = Letters about benefits
bag-payslips = Payslips and P45
bag-bank-papers = Papers about banks and debts

bag-group-home = Home and car
bag-home-papers = Tenancy or mortgage papers
bag-home-papers-hint = Get advice before you give up a tenancy.
bag-bills = Gas, electric and water bills
bag-insurance = Insurance papers
bag-car-papers = Car papers

bag-group-legal = Legal and medical
bag-court-orders = Court orders
bag-court-orders-hint = Carry a copy, even after you’ve left.
bag-police-references = Police reference numbers
bag-police-references-hint = Just the numbers will do.
bag-divorce-papers = Divorce papers
bag-records = Medical and school records
bag-prescriptions = Prescriptions
bag-evidence = Copies of anything that shows what happened
bag-evidence-hint = Messages, photos or letters. A worker or a friend can hold them for you.
bag-evidence-worse = Take care if your photos are saved to an account they can see.

bag-group-things = Things
bag-keys = Keys, for home, car and work
bag-keys-hint = Get a spare set cut, and leave it with someone you trust.
bag-keys-worse = Take care if they’d notice a set is gone.
bag-phone = Phone
bag-phone-hint = A phone the person hurting you has never held is safest. Write down the numbers you need.
bag-phone-worse = Take care if your phone shows them where you are.
bag-charger = Charger and power bank
bag-medicines = Medicines
bag-medicines-hint = A few days’ worth is a good start. A pharmacy or GP may give you more.
bag-glasses = Glasses or contact lenses
bag-aids = Hearing, walking and other aids
bag-aids-hint = With batteries and chargers.
bag-toiletries = Toiletries
bag-clothes = A change of clothes
bag-clothes-worse = Take care if they’d notice clothes are gone.
bag-baby = Baby things: milk, nappies, a blanket
bag-school = School uniform

bag-group-comfort = Comfort
bag-toy = A favourite toy
bag-toy-hint = Put it in last, so nobody notices it’s gone.
bag-toy-worse = Take care if it goes online or may have a tracker in it.
bag-photographs = Photos that matter
bag-photographs-hint = Someone you trust can look after them for now.
bag-jewellery = Jewellery
bag-small-thing = Something small that matters to me

bag-group-pets = Pets
bag-pet-papers = Pet papers
bag-pet-papers-hint = Some charities look after pets for free until you have a home. A worker can help you ask.
bag-pet-things = Lead and pet carrier

# For each child and pet that comes along: offered in a list of their own.
bag-child-birth = Birth certificate
bag-child-passport = Passport
bag-child-passport-worse = Take care if they check the passports.
bag-child-health = Health record, or “red book”
bag-child-health-hint = The child’s NHS number alone may do.
bag-child-orders = Court orders about this child
bag-child-orders-hint =
    A copy will do. A school or the police may ask to see one.
    If an order says where the child lives, or who the child sees, get advice first if there’s time.
bag-child-medicines = Medicines
bag-child-medicines-hint = An inhaler, or tablets for a few days. A pharmacy or GP may give you more.
bag-child-clothes = A change of clothes
bag-child-milk = Milk, food, nappies
bag-child-school = School uniform and school bag
bag-child-aids = Glasses, hearing aids or other aids
bag-child-aids-hint = With batteries and chargers.
bag-child-toy = A favourite toy or blanket
bag-child-toy-hint = Put it in last, so nobody notices it’s gone.
bag-child-toy-worse = Take care if it goes online or may have a tracker in it.
bag-child-photo = A photo of the child
bag-child-photo-hint = A recent one can help the police look for a child.
bag-pet-own-papers = Papers: chip, vaccinations, vet
bag-pet-own-papers-hint = They can help show whose pet it is.
bag-pet-lead = Lead, collar or carrier
bag-pet-lead-worse = Take care if they’d notice it has moved.
bag-pet-food = Food for a day or two
bag-pet-medicines = Medicines
bag-pet-bed = A blanket or toy that smells of home
