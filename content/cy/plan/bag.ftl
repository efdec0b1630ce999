## Go-bag

section-bag = Bag parod
bag-offer = Beth i’w bacio, ble mae popeth, a phwy sy’n ei gadw
bag-intro =
    Bag, neu ddim ond rhestr, ar gyfer gadael ar frys. Mae rhai pobl yn cadw eu bag yn nhŷ ffrind.
    Papurau sy’n dod gyntaf: mae’n anodd cael rhai newydd. Bydd copi’n gwneud y tro yn aml.
bag-already = Beth rydych chi wedi’i roi mewn lle diogel yn barod?
bag-caution =
    Os oes brys, gadewch y cyfan. Mae modd cael pethau newydd. Dim ond un ohonoch chi sydd.
    Os gallai rhywun ddod o hyd i fag, mae rhestr yn eich pen yn fwy diogel.
    “Nhw” yw eich partner, neu’r person sy’n eich brifo neu’n codi ofn arnoch chi.
bag-together =
    Beth na allech chi wneud hebddo?
    Ble byddai bag yn ddiogel? Pwy sy’n mynd yno?
    Pa bethau y bydden nhw’n sylwi eu bod wedi mynd?

bag-group-papers = Papurau
bag-birth-certificate = Fy nhystysgrif geni
bag-birth-certificate-hint = Efallai y bydd copi’n gwneud y tro am nawr. Mae papur yn fwy diogel na llun: gall llun gael ei gadw mewn cyfrif sy’n cael ei rannu.
bag-birth-certificates-children = Tystysgrifau geni fy mhlant
bag-passports = Fy mhasbort i a phasbortau fy mhlant
bag-passports-hint = Gormod o risg eu symud? Copïwch y dudalen gyda’r llun.
bag-passports-worse = Byddwch yn ofalus os ydyn nhw’n gwirio’r pasbortau.
bag-marriage-certificate = Tystysgrif priodas neu bartneriaeth sifil
bag-driving-licence = Trwydded yrru
bag-national-insurance = Rhif Yswiriant Gwladol
bag-national-insurance-hint = Mae’r rhif ei hun yn ddigon.
bag-nhs-number = Rhif GIG
bag-nhs-number-hint = Mae’r rhif ei hun yn ddigon. Yn yr Alban, eich rhif CHI yw hwn; yng Ngogledd Iwerddon, eich rhif Iechyd a Gofal (Health and Care number).
bag-visas = Fisâu a thrwyddedau gwaith
bag-visas-hint = Ar gyfer eVisa: rhif y pasbort neu’r cerdyn y mae ei angen i fewngofnodi, a’r ffôn neu’r e-bost sy’n cael y cod. Os mai nhw sy’n cael y cod, mae modd cywiro hynny. Ewch i weld cyfreithiwr neu gynghorydd mewnfudo cofrestredig cyn i chi roi eich manylion i neb.
bag-visas-worse = Byddwch yn ofalus os ydyn nhw’n gwirio eich papurau, neu’n gallu mewngofnodi i’ch eVisa.

bag-group-money = Arian
bag-cash = Ychydig o arian parod
bag-cash-hint = Mae hyd yn oed ychydig yn help. Dydy arian parod ddim yn dangos ble rydych chi’n ei wario.
bag-cash-worse = Byddwch yn ofalus os ydyn nhw’n cyfri’r arian.
bag-cards = Cardiau banc
bag-cards-hint = Cerdyn ar gyfer cyfrif yn eich enw chi yn unig sydd orau.
bag-cards-worse = Byddwch yn ofalus os ydyn nhw’n gallu edrych ar y cyfrif. Mae’n dangos ble rydych chi wedi talu.
bag-benefit-letters = Llythyrau am fudd-daliadau
bag-payslips = Slipiau cyflog a P45
bag-bank-papers = Papurau am fanciau a dyledion

bag-group-home = Cartref a char
bag-home-papers = Papurau tenantiaeth neu forgais
bag-home-papers-hint = Gofynnwch am gyngor cyn i chi roi’r gorau i denantiaeth.
bag-bills = Biliau nwy, trydan a dŵr
bag-insurance = Papurau yswiriant
bag-car-papers = Papurau’r car

bag-group-legal = Cyfreithiol a meddygol
bag-court-orders = Gorchmynion llys
bag-court-orders-hint = Cariwch gopi gyda chi, hyd yn oed ar ôl i chi adael.
bag-police-references = Cyfeirnodau’r heddlu
bag-police-references-hint = Mae’r rhifau eu hunain yn ddigon.
bag-divorce-papers = Papurau ysgariad
bag-records = Cofnodion meddygol ac ysgol
bag-prescriptions = Presgripsiynau
bag-evidence = Copïau o unrhyw beth sy’n dangos beth ddigwyddodd
bag-evidence-hint = Negeseuon, lluniau neu lythyrau. Gall gweithiwr cymorth neu ffrind ofalu amdanyn nhw i chi.
bag-evidence-worse = Byddwch yn ofalus os yw eich lluniau’n cael eu cadw mewn cyfrif maen nhw’n gallu ei weld.

bag-group-things = Pethau
bag-keys = Allweddi’r tŷ, y car a’r gwaith
bag-keys-hint = Trefnwch i gael torri set sbâr, a’i gadael gyda rhywun rydych chi’n ymddiried ynddyn nhw.
bag-keys-worse = Byddwch yn ofalus os bydden nhw’n sylwi bod set wedi mynd.
bag-phone = Ffôn
bag-phone-hint = Y ffôn mwyaf diogel yw un nad yw’r person sy’n eich brifo erioed wedi gafael ynddo. Ysgrifennwch y rhifau sydd eu hangen arnoch chi.
bag-phone-worse = Byddwch yn ofalus os yw eich ffôn yn dangos iddyn nhw ble rydych chi.
bag-charger = Gwefrydd a batri sbâr (power bank)
bag-medicines = Meddyginiaethau
bag-medicines-hint = Mae digon am rai dyddiau yn ddechrau da. Efallai y bydd fferyllfa neu feddyg teulu (GP) yn rhoi mwy i chi.
bag-glasses = Sbectol neu lensys cyffwrdd
bag-aids = Cymhorthion clyw, cerdded ac eraill
bag-aids-hint = Gyda batris a gwefrwyr.
bag-toiletries = Pethau ymolchi
bag-clothes = Dillad i newid
bag-clothes-worse = Byddwch yn ofalus os bydden nhw’n sylwi bod dillad wedi mynd.
bag-baby = Pethau babi: llaeth, cewynnau, blanced
bag-school = Gwisg ysgol

bag-group-comfort = Cysur
bag-toy = Hoff degan
bag-toy-hint = Rhowch y tegan i mewn yn olaf, fel na fydd neb yn sylwi ei fod wedi mynd.
bag-toy-worse = Byddwch yn ofalus os yw’n mynd ar-lein, neu os gallai fod traciwr ynddo.
bag-photographs = Lluniau sy’n bwysig i mi
bag-photographs-hint = Gall rhywun rydych chi’n ymddiried ynddyn nhw ofalu am y lluniau am nawr.
bag-jewellery = Gemwaith
bag-small-thing = Rhywbeth bach sy’n bwysig i mi

bag-group-pets = Anifeiliaid anwes
bag-pet-papers = Papurau’r anifail anwes
bag-pet-papers-hint = Mae rhai elusennau’n gofalu am anifeiliaid anwes am ddim nes bod gennych chi gartref. Gall gweithiwr cymorth eich helpu i ofyn.
bag-pet-things = Tennyn a chawell cario

# For each child and pet that comes along: offered in a list of their own.
bag-child-birth = Tystysgrif geni
bag-child-passport = Pasbort
bag-child-passport-worse = Byddwch yn ofalus os ydyn nhw’n gwirio’r pasbortau.
bag-child-health = Cofnod iechyd, neu’r “llyfr coch”
bag-child-health-hint = Efallai y bydd rhif GIG y plentyn yn ddigon.
bag-child-orders = Gorchmynion llys am y plentyn hwn
bag-child-orders-hint =
    Bydd copi’n gwneud y tro. Efallai y bydd ysgol neu’r heddlu’n gofyn am gael gweld un.
    Os yw gorchymyn yn dweud ble mae’r plentyn yn byw, neu bwy mae’r plentyn yn ei weld, gofynnwch am gyngor yn gyntaf, os oes amser.
bag-child-medicines = Meddyginiaethau
bag-child-medicines-hint = Pwmp anadlu (inhaler), neu dabledi am rai dyddiau. Efallai y bydd fferyllfa neu feddyg teulu yn rhoi mwy i chi.
bag-child-clothes = Dillad i newid
bag-child-milk = Llaeth, bwyd, cewynnau
bag-child-school = Gwisg ysgol a bag ysgol
bag-child-aids = Sbectol, cymhorthion clyw neu gymhorthion eraill
bag-child-aids-hint = Gyda batris a gwefrwyr.
bag-child-toy = Hoff degan neu flanced
bag-child-toy-hint = Rhowch hwn i mewn yn olaf, fel na fydd neb yn sylwi ei fod wedi mynd.
bag-child-toy-worse = Byddwch yn ofalus os yw’n mynd ar-lein, neu os gallai fod traciwr ynddo.
bag-child-photo = Llun o’r plentyn
bag-child-photo-hint = Gall llun diweddar helpu’r heddlu i chwilio am blentyn.
bag-pet-own-papers = Papurau: sglodyn, brechiadau, milfeddyg
bag-pet-own-papers-hint = Gallan nhw helpu i ddangos pwy biau’r anifail.
bag-pet-lead = Tennyn, coler neu gawell cario
bag-pet-lead-worse = Byddwch yn ofalus os bydden nhw’n sylwi ei fod wedi symud.
bag-pet-food = Bwyd am ddiwrnod neu ddau
bag-pet-medicines = Meddyginiaethau
bag-pet-bed = Blanced neu degan ag arogl cartref
