## Pets

section-pets = Anifeiliaid anwes
pets-offer = Os oes gennych chi anifail anwes, neu anifeiliaid eraill
pets-intro =
    Mae anifail anwes yn un o’r teulu. Mae llawer o bobl yn aros, neu’n mynd yn ôl, i gadw un yn ddiogel.
    Mae cynllunio ar gyfer eich anifail anwes yn rhan o gynllunio ar eich cyfer chi.
pets-already = Beth rydych chi’n ei wneud yn barod i gadw eich anifail anwes yn ddiogel?
pets-caution =
    Dydy cynlluniau maethu anifeiliaid ddim ar gael ym mhob man, ac efallai eu bod nhw’n llawn.
    Os ydych chi mewn perygl nawr oddi wrth y person sy’n eich brifo, ewch yn gyntaf. Unwaith y byddwch chi’n rhywle diogel, gofynnwch am help i’ch anifail anwes.
pets-ask = Cynghorydd cam-drin domestig, lloches (tŷ diogel â chyfeiriad cyfrinachol), milfeddyg neu un o’r cynlluniau maethu.
pets-together =
    Beth sy’n digwydd i’r anifeiliaid pan fydd pethau’n mynd yn ddrwg?
    Pwy allai eu cymryd nhw, heddiw neu am gyfnod hirach?
    Beth fyddai’n ei gwneud yn haws gofyn?

pets-group-stay = Rhywle i aros
pets-scheme = Dw i’n holi am gynllun sy’n maethu anifeiliaid anwes.
pets-scheme-hint =
    Mewn rhannau o Gymru, Lloegr a’r Alban, mae Freedom (Dogs Trust) yn cymryd cŵn a Lifeline (Cats Protection) yn cymryd cathod. Mae Endeavour yng ngogledd-orllewin Lloegr, a Refuge4Pets yn Nyfnaint a Chernyw. Gofynnwch i linell gymorth neu filfeddyg sut i gysylltu ag un, neu pwy sy’n cymryd anifeiliaid anwes yng Ngogledd Iwerddon.
    Mae’r lle mae eich anifail anwes yn aros yn cael ei gadw’n breifat, a’r nod yw eich bod chi’n cael yr anifail yn ôl.
pets-scheme-worse = Byddwch yn ofalus os gallai’r person sy’n eich brifo weld galwad neu neges am hyn.
pets-refuge = Dw i’n gofyn a all lloches gymryd fy anifail anwes.
pets-refuge-hint = Dydy’r rhan fwyaf ddim yn gallu, ond gofynnwch. Efallai fod llinell gymorth yn gwybod am un.
pets-friend = Gallai rhywun dw i’n ymddiried ynddyn nhw gymryd fy anifail anwes.
pets-friend-hint = Am noson, neu am fwy. Os nad oes neb, gofynnwch i gynllun maethu.
pets-friend-worse = Byddwch yn ofalus os bydden nhw’n edrych yno, neu’n gwneud i’ch ffrind ddweud wrthyn nhw.
pets-animals = Gallai rhywun fwydo fy anifeiliaid eraill.
pets-animals-hint = Mae angen cynllun ar gyfer ceffylau, ieir a physgod hefyd. Efallai y gall rhai cynlluniau maethu eu cymryd.
pets-animals-worse = Byddwch yn ofalus os gallai’r sawl sy’n eu bwydo ddweud ble rydych chi.

pets-group-ready = Yn barod i fynd
pets-papers = Mae gen i bapurau sy’n dangos mai fi sydd biau’r anifail anwes.
pets-papers-hint = Gall cofnodion y milfeddyg, derbynebau a manylion y microsglodyn helpu. Bydd copïau’n gwneud y tro.
pets-papers-worse = Byddwch yn ofalus os bydden nhw’n cael llythyr neu e-bost pan fydd enw’n cael ei newid.
pets-things = Dw i’n gwybod ble mae’r tennyn, y cawell cario a’r feddyginiaeth.
pets-things-hint = Gadewch nhw lle maen nhw bob amser, os gallwch chi gael gafael arnyn nhw’n gyflym.
pets-things-worse = Byddwch yn ofalus os bydden nhw’n sylwi bod pethau wedi symud.
pets-fetch = Dw i’n gwybod sut i gael fy anifail anwes allan yn gyflym.
pets-fetch-hint = Meddyliwch ble mae’n cuddio, a beth sy’n gwneud iddo ddod.

pets-group-after = Wedi’i frifo, neu wedi’i adael ar ôl
pets-hurt = Os yw fy anifail anwes yn cael ei frifo neu ei fygwth, dw i’n dweud wrth rywun.
pets-hurt-hint = Mae’n rhan o’r cam-drin, ac yn rheswm dros ddweud wrth weithiwr cymorth heddiw. Gall milfeddyg ysgrifennu i lawr yr hyn maen nhw’n ei weld.
pets-back = Dw i’n gofyn am help i nôl fy anifail anwes yn nes ymlaen.
pets-back-hint = Gofynnwch i’r heddlu fynd gyda chi. Dydyn nhw ddim bob amser yn gallu.
pets-back-worse = Byddwch yn ofalus os yw’r person sy’n eich brifo eisiau i chi ddod ar eich pen eich hun. Gall anifail anwes gael ei ddefnyddio i’ch cael chi’n ôl.
pets-address = Dydy’r sglodyn a’r milfeddyg ddim yn rhoi fy nghyfeiriad i neb.
pets-address-hint = Gofynnwch i’r milfeddyg ei gadw’n breifat. Efallai y bydd angen newid ble rydych chi’n mynd am dro hefyd, a hyd yn oed y milfeddyg.
pets-address-worse = Byddwch yn ofalus os yw’r person sy’n eich brifo yn dal i allu mewngofnodi i gyfrif y sglodyn.
pets-miss = Dw i’n gallu siarad am fy hiraeth am fy anifail anwes.
pets-miss-hint = Os oedd yn rhaid i chi adael un ar ôl, nid eich bai chi oedd hynny.
