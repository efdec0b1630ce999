## People I trust
# The entries are roles: what this person does, or could do. They are read after the person's name.

section-people = Pobl dw i’n ymddiried ynddyn nhw
people-offer = Pwy sydd ar eich ochr chi, a beth allai pob un ei wneud
people-intro =
    Does dim rhaid i chi wneud hyn ar eich pen eich hun. Mae un person yn ddigon i ddechrau.
    Bydd enw cyntaf yn gwneud y tro, neu enw does neb arall yn ei wybod.
people-already = Pwy sy’n eich helpu’n barod, hyd yn oed mewn ffordd fach?
people-caution =
    Mae’n aml yn fwy diogel os oes llai o bobl yn gwybod. Gall hyd yn oed pobl garedig ddweud heb feddwl.
    Os gallai eich teulu neu’ch cymuned ddweud wrth eraill, siaradwch â gweithiwr cymorth cyn i chi eu hychwanegu nhw.
people-together =
    Pwy sy’n gwrando arnoch chi ac yn eich credu?
    Pwy allai helpu yn y nos, a phwy yn y dydd?
    Pwy allai ddweud wrth y person sy’n eich brifo, hyd yn oed drwy gamgymeriad?

role-group-knows = Gwrando a gwybod
role-listens = Yn gwrando arna i
role-listens-hint = Gall llinell gymorth wrando hefyd.
role-code-word = Yn gwybod fy ngair cod
role-code-word-hint =
    Cytunwch beth maen nhw’n ei wneud pan fyddan nhw’n ei glywed: ffonio 999, neu ddod, neu nôl y plant.
    Fydd yr heddlu ddim yn gwybod eich gair. Os ydych chi’n ffonio 999 ar ffôn symudol ac yn methu siarad, arhoswch ar y llinell a phwyswch 55 pan fydd llais yn gofyn.
role-knows-plan = Yn gwybod am fy nghynllun
role-knows-plan-hint = Gall gweithiwr cymorth fod yr un sy’n gwybod.
role-knows-plan-worse = Byddwch yn ofalus os gallen nhw ddweud wrth eraill, hyd yn oed o garedigrwydd.

role-group-keeps = Cadw pethau i mi
role-keeps-bag = Yn cadw fy mag
role-keeps-bag-hint = Dewiswch rywun y gallwch chi eu cyrraedd yn hwyr y nos.
role-keeps-bag-worse = Byddwch yn ofalus os yw’n ffrind hefyd i’r person sy’n eich brifo.
role-keeps-key = Yn cadw allwedd
role-keeps-key-hint = Allwedd sbâr i’ch cartref neu’ch car.
role-keeps-key-worse = Byddwch yn ofalus os gallai rhywun wneud iddyn nhw roi’r allwedd.
role-keeps-papers = Yn cadw copïau o bapurau
role-keeps-papers-hint = Dydy copïau papur ddim yn mynd i gwmwl sy’n cael ei rannu.

role-group-does = Helpu ar y diwrnod
role-drives = Yn gallu fy ngyrru
role-drives-hint = Gofynnwch pryd maen nhw’n rhydd, a sut i gysylltu â nhw yn y nos.
role-houses = Yn gallu rhoi gwely i mi am y noson
role-houses-hint = Os nad oes neb, ffoniwch linell gymorth, neu linell y tu allan i oriau’r cyngor lleol (yng Ngogledd Iwerddon, yr Housing Executive). Dywedwch nad yw eich cartref yn ddiogel oherwydd cam-drin. Yng Nghymru, Lloegr a’r Alban, mae’n rhaid i’r cyngor lleol ddod o hyd i le i chi fel arfer. Os yw eich fisa’n dweud “no public funds”, ffoniwch linell gymorth yn gyntaf.
role-houses-worse = Byddwch yn ofalus os yw’n lle mae’r person sy’n eich brifo yn gwybod amdano.
role-takes-children = Yn gofalu am y plant
role-takes-children-hint = Am awr, neu am noson.
role-takes-children-worse = Byddwch yn ofalus os ydyn nhw’n agos at y person sy’n eich brifo.
role-takes-pet = Yn gofalu am yr anifail anwes
role-takes-pet-hint = Os nad oes neb, mae rhai elusennau’n maethu anifeiliaid anwes, am ddim.

role-group-not = Pwy sydd ddim i gael gwybod
role-not-told = Ddim i gael gwybod
role-not-told-hint = Dim ond i’ch atgoffa chi mae hyn.

role-group-along = Dod gyda fi
role-child = Fy mhlentyn, sy’n dod gyda fi
role-child-hint = Wedyn mae gan y bag parod restr ar gyfer y plentyn hwn. Nid gwaith plentyn yw cadw bag, allwedd na chyfrinach.
role-pet = Fy anifail anwes, sy’n dod gyda fi
role-pet-hint = Wedyn mae gan y bag parod restr ar gyfer yr anifail anwes hwn.
