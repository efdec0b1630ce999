## Their programme

section-programme = Eu rhaglen nhw
programme-offer = Os yw’r person sy’n eich brifo ar raglen i newid
programme-intro =
    Mae rhai pobl sy’n brifo partner, neu’n codi ofn ar bartner, yn mynd ar raglen i newid y ffordd maen nhw’n meddwl ac yn ymddwyn. Gall llys, y gwasanaeth prawf neu wasanaeth arall eu hanfon nhw.
    Y nod yw eu newid nhw, ond all y rhaglen ddim addo hynny.
    Nid chi achosodd yr hyn maen nhw’n ei wneud. Nid eich gwaith chi yw gwneud i’r rhaglen weithio.
programme-already = Beth rydych chi’n ei wybod am y rhaglen yn barod?
programme-caution =
    Dydy bod ar raglen ddim yn brawf o newid. Os ydych chi mewn perygl, ffoniwch 999.
    Dylai gwasanaeth fod ar gael i bartneriaid a chyn-bartneriaid hefyd. Heb un, gallech chi fod yn llai diogel. Os nad oes neb wedi cysylltu â chi, gofynnwch i linell gymorth pwy ddylai wneud. Efallai y bydd yn fwy diogel peidio â gofyn i’r person sydd ar y rhaglen.
    “Nhw” yw’r person sydd ar y rhaglen.
programme-ask = Y gwasanaeth i bartneriaid sy’n gwybod fwyaf am y rhaglen. Gall y Respect Phoneline ddweud pa raglenni sydd. Gall y llinellau cymorth eraill eich helpu i ddod o hyd i weithiwr cymorth.
programme-together =
    Beth rydych chi wedi’i glywed am y rhaglen, a phwy ddywedodd wrthych chi?
    Sut mae pethau wedi bod i chi ers iddi ddechrau?
    Os byddwch chi’n dweud rhywbeth wrtha i, pwy gaiff wybod? Allai rhywun weld mai gennych chi y daeth?

programme-group-know = Yr hyn dw i’n ei wybod am y rhaglen
programme-name = Dw i’n gofyn i weithiwr cymorth am enw a dyddiadau’r rhaglen.
programme-name-hint =
    Efallai mai un o’r rhain yw hi:
    Building Choices, gan y gwasanaeth prawf yng Nghymru a Lloegr: 2 neu 3 sesiwn yr wythnos, am tua 10 i 13 wythnos, neu 17 i 25 os yw’r risg yn uwch.
    Building Better Relationships (BBR): y gwasanaeth prawf sy’n ei rhedeg yng Ngogledd Iwerddon. Yng Nghymru a Lloegr, hon oedd y rhaglen cyn Building Choices.
    Caledonian System yr Alban, gan y llysoedd yno: o leiaf dwy flynedd.
    Drive, mewn rhannau o Gymru a Lloegr: un i un, i bobl sy’n cael eu hystyried yn risg uchel. Mae’r heddlu ac eraill yn ceisio stopio’r cam-drin, hyd yn oed os yw’r person yn gwrthod cymryd rhan. Mae cynghorydd cam-drin domestig (IDVA) i chi.
    Mae llawer o raglenni eraill yn cwrdd unwaith yr wythnos, am 20 i 48 wythnos.
programme-name-worse = Byddwch yn ofalus os gallen nhw sylwi eich bod chi’n gwybod.
programme-parts = Dw i’n gwybod beth sy’n digwydd ar y rhaglen.
programme-parts-hint =
    Mae’r rhan fwyaf yn cymysgu sesiynau grŵp a sesiynau un i un. Mae Building Choices yn cymryd pobl sydd wedi’u heuogfarnu o unrhyw drosedd, nid cam-drin yn unig, ac yn gorffen gydag adolygiad. Sesiynau grŵp yw BBR gan mwyaf, am feddwl, teimladau a pherthynas â phobl. Mae’n gorffen gydag adolygiad rhwng tri: gofynnwch i weithiwr cymorth pwy sy’n cymryd rhan.
    Os nad y gwasanaeth prawf sy’n rhedeg y rhaglen, gofynnwch a yw Respect wedi’i hachredu. Mae hynny’n golygu bod y rhaglen yn meddwl am eich diogelwch chi hefyd. Dydy mynd i bob sesiwn ddim yn brawf o newid.
programme-service = Dw i’n gwybod pa wasanaeth sydd yno i mi fel partner neu gyn-bartner.
programme-service-hint =
    Mae ar eich cyfer chi, os ydych chi gyda’ch gilydd neu beidio. Yng Nghymru a Lloegr, gofynnwch i’r gwasanaeth prawf: “Oes gen i Swyddog Diogelwch Cam-drin Domestig (Domestic Abuse Safety Officer)?” Mae swyddog cyswllt dioddefwyr yn gwneud gwaith gwahanol.
    Yn yr Alban, mae gan y Caledonian System wasanaeth i fenywod a gwasanaeth i blant. Mewn mannau eraill, gall fod yn swyddog diogelwch menywod neu’n swyddog diogelwch dynion.
programme-cannot = Dw i’n gwybod beth na all y rhaglen ei addo.
programme-cannot-hint =
    All y rhaglen ddim addo y byddan nhw’n stopio, na’ch bod chi’n ddiogel. Mae rhai pobl yn rhoi’r gorau iddi. Mae rhai’n defnyddio’r hyn maen nhw’n ei glywed yno yn erbyn partner.
    Rhywbeth arall yw cwrs rheoli dicter. Gall gweld cwnselydd fel cwpl eich rhoi mewn mwy o berygl: gallwch chi ddweud na, pwy bynnag sy’n cynnig.

programme-group-told = Pwy sy’n cael gwybod beth
programme-told = Dw i’n gofyn i weithiwr cymorth beth ga i wybod.
programme-told-hint = Gofynnwch: “Fyddech chi’n dweud wrtha i petaen nhw’n stopio mynd, neu petai rhywun yn meddwl fy mod i mewn perygl? Beth allwch chi ddim ei ddweud wrtha i?”
programme-pass = Dw i’n gofyn beth sy’n digwydd i’r hyn dw i’n ei ddweud.
programme-pass-hint =
    Gofynnwch: “Pwy fydd yn gwybod? Allen nhw ddyfalu mai gen i y daeth?”
    Gallwch chi ddweud “Ddim os gallai rhywun weld mai gen i y daeth” neu “Gofynnwch i mi yn gyntaf”. Gofynnwch a all y gweithiwr gadw at hynny.
    Os oes rhywun mewn perygl, yn enwedig plentyn, efallai y bydd yn rhaid i weithiwr rannu’r wybodaeth. Gofynnwch pryd fyddai hynny.
programme-pass-worse = Byddwch yn ofalus os byddan nhw’n clywed rhywbeth na allai neb ond chi ei wybod.
programme-who = Dw i’n gofyn pwy sydd wedi cael gwybod, a phwy sydd angen gwybod o hyd.
programme-who-hint = Y gwasanaeth prawf, y rhaglen, yr heddlu, gweithiwr cymdeithasol. Dydy dweud wrth un ddim yn golygu bod y lleill yn clywed. Mewn perygl, ffoniwch 999 hefyd.
programme-notice = Dw i’n nodi’r hyn dw i’n ei weld gartref, os yw’n ddiogel.
programme-notice-hint = Gallwch chi ysgrifennu yn y dyddiadur yn y cynllun hwn. Gofynnwch i weithiwr cymorth sut byddai’n cael ei ddefnyddio.
programme-notice-worse = Byddwch yn ofalus os gallen nhw ddod o hyd iddo.

programme-group-say = Beth gallen nhw ei ddweud am y rhaglen
programme-say = Fi sy’n penderfynu beth dw i’n ei feddwl o’r hyn maen nhw’n ei ddweud.
programme-say-hint =
    I chi mae’r atebion hyn, nid i’w dweud yn ôl.
    “Dw i wedi gwella’n llwyr.” All dim un rhaglen addo hynny. Barnwch yn ôl pa mor ddiogel rydych chi’n teimlo.
    “Dw i wedi dysgu rheoli fy nicter.” Mae cam-drin yn fwy na dicter. Barnwch yn ôl yr hyn maen nhw’n ei wneud.
    “Maen nhw’n dweud dy fod ti’n fy mhryfocio i.” Eu dewis nhw yw’r hyn maen nhw’n ei wneud.
    “Mae’r lleill yn llawer gwaeth.” Mae’r hyn sy’n digwydd i chi yn bwysig.
    “Ti yw’r un sy’n cam-drin. Dyna ddywedon nhw ar y cwrs.” Gall geiriau o raglen gael eu troi yn eich erbyn chi. Dywedwch wrth eich gweithiwr cymorth.
    “Dim ond er dy fwyn di dw i’n gwneud hyn.” Does arnoch chi ddim byd iddyn nhw am hynny. Os ydych chi’n meddwl am adael, cynlluniwch hynny gyda gweithiwr cymorth yn gyntaf.
programme-say-worse = Byddwch yn ofalus os gallai siarad am y rhaglen droi’n ddadl.

programme-group-when = Pan fydd rhywbeth yn newid
programme-again = Dw i’n adolygu fy nghynllun.
programme-again-hint = Adegau da i wneud hynny: cyn i’r rhaglen ddechrau, hanner ffordd, ar y diwedd, a chwe mis wedyn.
programme-out = Dw i’n gofyn am gael gwybod os byddan nhw’n stopio mynd.
programme-out-hint = Gofynnwch i’ch gweithiwr cymorth sut a phryd byddech chi’n clywed. Adolygwch eich cynllun pan fyddwch chi’n clywed.
programme-out-worse = Byddwch yn ofalus os ydyn nhw’n rhoi’r bai arnoch chi am hynny.
programme-ends = Dw i’n gwybod pa help sydd gen i o hyd pan ddaw’r rhaglen i ben.
programme-ends-hint = Gofynnwch pa mor hir mae’r gwasanaeth i bartneriaid yn para, a phwy all eich helpu ar ôl hynny.
programme-prison = Os ydyn nhw yn y carchar, dw i’n gofyn i weithiwr cymorth pryd byddan nhw’n dod allan.
programme-prison-hint = Efallai y gall gweithiwr cymorth ddod o hyd i’r dyddiad, ac mae “Y gyfraith” yn dweud sut i ofyn am gael gwybod. Gall newyddion ddod yn hwyr, felly cynlluniwch yn gynnar.
