## Money

section-money = Arian
money-offer = Eich arian eich hun, dyledion, budd-daliadau a grantiau
money-intro =
    Efallai eich bod chi’n cael eich cadw’n brin o arian, yn gorfod dangos pob derbynneb, neu wedi cael eich gadael gyda dyledion nad ydyn nhw’n rhai chi mewn gwirionedd. Yr enw ar hyn yw cam-drin economaidd.
    Nid eich bai chi yw dim ohono.
money-already = Beth rydych chi’n ei wneud yn barod i gael dau ben llinyn ynghyd?
money-caution =
    Mae banciau a swyddfeydd budd-daliadau’n anfon llythyrau, negeseuon testun ac e-byst.
    Meddyliwch yn gyntaf pwy allai weld un. Gofynnwch i’r banc neu’r swyddfa am ffordd fwy diogel o gysylltu â chi.
    “Nhw” yw eich partner, neu’r person sy’n gwneud hyn i chi.
money-ask = Cynghorydd dyledion, cynghorydd budd-daliadau, eich banc, neu gynghorydd cam-drin domestig.
money-together =
    Pwy sy’n penderfynu am arian gartref?
    Pa ddyledion neu bapurau sydd yn eich enw chi? Gawsoch chi ddweud eich dweud amdanyn nhw?
    Petai angen arian arnoch chi’n gyflym, o ble gallai ddod?

money-group-own = Fy arian fy hun
money-account = Mae gen i gyfrif i mi fy hun yn unig.
money-account-hint = Banc gwahanol sydd fwyaf diogel. Defnyddiwch gyfeiriad e-bost nad ydyn nhw’n gallu ei agor, a gofynnwch i’r banc beidio ag anfon llythyrau. Os byddan nhw’n talu arian i mewn, gofynnwch am god didoli heb leoliad (“non-geographic”): dydy hwnnw ddim yn dangos ble rydych chi’n byw.
money-account-worse = Byddwch yn ofalus os gallai rhywun ddod o hyd i gerdyn neu lythyr, neu os bydden nhw’n gweld bod eich cyflog yn mynd i rywle arall.
money-aside = Dw i’n rhoi ychydig o arian o’r neilltu pan alla i.
money-aside-hint = Mae symiau bach yn help. Gallai rhywun dibynadwy ei gadw i chi.
money-aside-worse = Byddwch yn ofalus os ydyn nhw’n cyfri’r arian neu’n gwirio derbynebau.
money-bank = Dw i’n gofyn i fy manc sut gall helpu.
money-bank-hint = Mae gan lawer o fanciau dîm ar gyfer hyn: dywedwch mai cam-drin economaidd yw hyn. Gofynnwch sut i wahanu eich arian, sut i newid cyfrineiriau, a sut gall y banc gysylltu â chi’n ddiogel. Fel arfer, gall y naill neu’r llall ohonoch chi wagio cyfrif ar y cyd.
money-bank-worse = Byddwch yn ofalus os yw’r cyfrif yn un ar y cyd. Efallai y byddan nhw’n cael gwybod am newidiadau, felly gofynnwch yn gyntaf.
money-mortgage = Dw i’n dweud wrth ein benthyciwr morgais beth sy’n digwydd.
money-mortgage-hint = Efallai y bydd eich partner, neu’r person sy’n gwneud hyn, yn rhoi’r gorau i dalu, neu’n gwrthod cytuno i gytundeb newydd neu i werthu. Dywedwch mai cam-drin yw hyn (“this is abuse”), a gofynnwch beth all y benthyciwr ei wneud heb eu caniatâd nhw. Gall cyfreithiwr roi cyngor am y cartref.
money-mortgage-worse = Byddwch yn ofalus os yw’r benthyciwr yn ysgrifennu at y ddau ohonoch chi.
money-notes = Dw i’n nodi arian sy’n cael ei gymryd oddi arna i neu ei gadw oddi wrtha i.
money-notes-hint = Mae’r dyddiad a’r swm yn ddigon. Gallai rhywun rydych chi’n ymddiried ynddyn nhw ofalu am y nodyn.
money-notes-worse = Byddwch yn ofalus os gallai rhywun ddod o hyd i’r nodyn.
money-post = Mae fy llythyrau am arian yn fy nghyrraedd i’n ddiogel.
money-post-hint = Os ydych chi wedi symud i fod yn ddiogel, ffoniwch Royal Mail ar 03457 777 888 i ailgyfeirio eich post. Peidiwch â gwneud cais ar-lein. Fel arfer mae llythyr yn mynd i’r hen gyfeiriad: gofynnwch i’r tîm beidio â’i anfon. Efallai y bydd ffi.
money-post-worse = Byddwch yn ofalus os ydyn nhw’n agor eich post neu’n gwylio’r blwch llythyrau.

money-group-debts = Dyledion
money-debt = Dw i’n gofyn am help gyda dyledion y ces i fy ngorfodi i’w cymryd.
money-debt-hint = Dyled dan orfodaeth (“coerced debt”) yw’r enw ar hyn. Mae’r Financial Support Line yn gwybod am hyn: edrychwch yn “Pwy all helpu gyda hyn”. Pan fydd benthyciwr yn gwybod, efallai y bydd yn cytuno i ddileu rhywfaint o’r ddyled.
money-form = Dw i’n holi am yr Economic Abuse Evidence Form.
money-form-hint = Ffurflen tystiolaeth o gam-drin economaidd yw hon. Mae cynghorydd dyledion wedi’i hyfforddi yn ei llenwi gyda chi. Mae’r ffurflen yn dweud wrth y bobl mae arnoch chi arian iddyn nhw beth gafodd ei wneud i chi, fel nad oes rhaid i chi ei ddweud dro ar ôl tro.
money-credit = Dw i’n gwirio pa fenthyciadau sydd yn fy enw i.
money-credit-hint = Mae eich adroddiad credyd am ddim gan Experian, Equifax a TransUnion. Gall ddangos dyledion nad oeddech chi’n gwybod dim amdanyn nhw, a chyfrifon ar y cyd sy’n dal i gysylltu’r ddau ohonoch chi.
money-credit-worse = Byddwch yn ofalus os ydych chi wedi symud: tra bydd y cyswllt rhyngoch chi’n dal yno, efallai y byddan nhw’n gweld eich cyfeiriad newydd. Gall cynghorydd dyledion helpu.
money-sign = Dw i’n gofyn am gyngor cyn i mi arwyddo dim byd.
money-sign-hint = Benthyciad, tŷ, car. Os nad yw’n ddiogel dweud na, nid eich bai chi yw hynny. Wedyn, dywedwch wrth weithiwr cymorth eich bod chi wedi cael eich gorfodi i arwyddo.
money-sign-worse = Byddwch yn ofalus os ydyn nhw’n pwyso arnoch chi i arwyddo ar unwaith.

money-group-help = Help gydag arian
money-benefits = Dw i’n gofyn pa fudd-daliadau gallwn i eu cael.
money-benefits-hint = Gall cynghorydd budd-daliadau weithio allan beth fyddech chi’n ei gael nawr, a phetaech chi’n gadael. Yng Nghymru, Lloegr a’r Alban, all cyn-bartner ddim gweld eich cais newydd eich hun. Gofynnwch i’r anogwr gwaith (work coach) yn gyntaf a yw’r cais newydd wedi’i ddatgysylltu oddi wrth yr hen un. Os yw taliadau cyn-bartner yn newid, efallai y byddan nhw’n dyfalu.
money-benefits-worse = Byddwch yn ofalus os yw eich cais yn un ar y cyd: efallai y byddan nhw’n ei weld. Os yw eich fisa’n dweud “no public funds”, gofynnwch am gyngor mewnfudo yn gyntaf.
money-jobcentre = Dw i’n dweud wrth y ganolfan waith, os yw hynny’n ddiogel.
money-jobcentre-hint =
    Yng Nghymru, Lloegr a’r Alban gallwch chi ofyn am ystafell breifat. Pan fyddwch chi’n byw ar wahân iddyn nhw, efallai na fydd rhaid i chi chwilio am waith am 13 wythnos, neu 26 os mai chi yw prif ofalwr plentyn. Bydd angen llythyr arnoch chi am gam-drin yn y chwe mis diwethaf, er enghraifft gan feddyg teulu (GP) neu elusen. Gofynnwch yn gyntaf beth arall sydd ei angen.
    Ar gais newydd, gallwch chi ofyn am flaendaliad: benthyciad, sy’n cael ei gymryd yn ôl o daliadau wedyn. Ar gyfer Gogledd Iwerddon, gofynnwch i gynghorydd budd-daliadau.
money-jobcentre-worse = Byddwch yn ofalus os ydyn nhw’n gallu mynd i mewn i’ch cyfrif ar-lein.
money-split = Dw i’n holi am daliadau Credyd Cynhwysol wedi’u rhannu.
money-split-hint = Wedyn bydd rhan o’r hyn mae cwpl yn ei gael yn dod i chi. Does dim angen prawf arnoch chi, na’u caniatâd nhw, ond dydy hyn ddim yn cael ei roi bob tro. Siaradwch â gweithiwr cymorth yn gyntaf.
money-split-worse = Byddwch yn ofalus pan fydd yn dechrau: byddan nhw’n gweld eu bod yn cael llai, ac efallai y byddan nhw’n cael gwybod am hyn.
money-child = Dw i’n gofyn am gynhaliaeth plant heb siarad â’r rhiant arall.
money-child-hint =
    Yng Nghymru, Lloegr a’r Alban, dywedwch wrth y Gwasanaeth Cynhaliaeth Plant (Child Maintenance Service) am y cam-drin. Does dim tâl am wneud cais. Gofynnwch am “Casglu a Thalu” (Collect and Pay): mae’r gwasanaeth yn cymryd yr arian ac yn ei roi i chi, am ffi.
    Os ydyn nhw’n dewis talu’n uniongyrchol i chi, gall y gwasanaeth roi eich manylion banc iddyn nhw. Defnyddiwch god didoli heb leoliad (“non-geographic”). Mae gwasanaeth ar wahân yng Ngogledd Iwerddon.
money-child-worse = Byddwch yn ofalus pan fyddan nhw’n cael gwybod eich bod chi wedi gwneud cais.
money-grants = Dw i’n holi am grantiau.
money-grants-hint = Yn Lloegr, gofynnwch i’ch cyngor lleol am y Crisis and Resilience Fund. Yn yr Alban, gofynnwch i’ch cyngor lleol am y Scottish Welfare Fund. Yng Nghymru mae’r Gronfa Cymorth Dewisol (Discretionary Assistance Fund). Yng Ngogledd Iwerddon mae Discretionary Support. Efallai y bydd gweithiwr cymorth yn gwybod am fwy.
money-grants-worse = Byddwch yn ofalus os yw eich fisa’n dweud “no public funds”: mae rhai grantiau’n cyfri fel arian cyhoeddus (“public funds”). Gofynnwch am gyngor yn gyntaf.
