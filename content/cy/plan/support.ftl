## Support for me

section-support = Cymorth i mi
support-offer = Rhywun i wrando, a help gydag arian, cartref ac iechyd
support-intro =
    Efallai eich bod chi wedi cario llawer, heb neb yno’n arbennig i chi. Gallwch chi gael help os ydych chi’n aros neu os ydych chi’n mynd.
support-already = Pwy neu beth sy’n eich helpu’n barod, hyd yn oed ychydig bach?
support-caution =
    Efallai y bydd y person sy’n eich brifo yn gweld llythyrau, galwadau ac ymweliadau. Dywedwch sut a phryd mae’n ddiogel cysylltu â chi.
    Mae’n rhaid i’r rhan fwyaf o weithwyr rannu gwybodaeth os oes bywyd, neu blentyn, mewn perygl.
support-together =
    Beth fyddai’n gwneud yr wythnos hon ychydig yn haws?
    Pa help rydych chi wedi rhoi cynnig arno? Beth oedd yn dda amdano, a beth oedd ddim?
    Pwy allai fynd gyda chi?

support-group-listen = Rhywun i wrando
support-listen = Mae gen i rywun sy’n gwrando heb farnu.
support-listen-hint = Ffrind nad ydych chi wedi eu gweld ers tro, neu rywun sydd ddim yn eich adnabod chi o gwbl. Gallwch chi ffonio llinell gymorth dim ond i siarad.
support-listen-worse = Byddwch yn ofalus os yw’n rhywun fyddai’n dweud wrth y person sy’n eich brifo, neu wrth eu teulu.
support-worker = Mae gen i weithiwr cymorth sy’n fy ffonio, neu sy’n dod ata i.
support-worker-hint = Gofynnwch i linell gymorth pwy allai hynny fod. Wedyn gofynnwch i’r gweithiwr: “Allech chi fy ffonio i yr wythnos nesaf?” Fel hynny, nid chi sy’n gorfod gwneud y cyfan.
support-worker-worse = Byddwch yn ofalus os yw’r alwad, y llythyr neu’r ymweliad yn dod pan fydd y person sy’n eich brifo yno.
support-private = Dw i’n gofyn pwy fydd yn gwybod beth dw i’n ei ddweud.
support-private-hint = Gofynnwch yn gyntaf: “Beth rydych chi’n ei ysgrifennu i lawr? Pryd byddai’n rhaid i chi ddweud wrth rywun?”
support-again = Os nad yw un person yn helpu, galla i roi cynnig ar un arall.
support-again-hint = Efallai fod rhywun wedi eich siomi o’r blaen, neu wedi dweud mai eich bai chi oedd hyn. Nid eich bai chi oedd hyn. Mae gennych chi hawl i gael eich clywed.

support-group-beside = Rhywun wrth fy ochr
support-goes = Dw i’n gwybod pwy allai fynd gyda fi.
support-goes-hint = At y meddyg teulu (GP), y cyngor lleol neu gyfreithiwr, neu i’r llys. Gall ffrind neu weithiwr cymorth aros gyda chi, a’ch helpu i gofio beth gafodd ei ddweud.
support-goes-worse = Byddwch yn ofalus os yw’r person hwnnw’n agos at yr un sy’n eich brifo.
support-lifts = Mae gen i ffordd o gyrraedd y bobl sy’n helpu.
support-lifts-hint = Gofynnwch am lifft, am gost y daith, neu i rywun ddod atoch chi. Gall rhai pethau gael eu gwneud dros y ffôn.
support-lifts-worse = Byddwch yn ofalus os yw eich ffôn yn dangos i’r person sy’n eich brifo ble aethoch chi.
support-forms = Mae rhywun yn fy helpu gyda galwadau a ffurflenni.
support-forms-hint = Gall ffrind eistedd gyda chi wrth i chi ffonio. Gall gweithiwr cymorth lenwi ffurflen gyda chi. Os oes angen cyfieithydd arnoch chi, gofynnwch am rywun sydd ddim yn aelod o’r teulu.

support-group-everyday = Arian, cartref, iechyd
support-money = Dw i’n gofyn pa fudd-daliadau gallwn i eu cael.
support-money-hint = Gall cynghorydd budd-daliadau fynd drwy hyn gyda chi. Yn y ganolfan waith, gofynnwch am gael siarad mewn ystafell breifat.
support-money-worse = Byddwch yn ofalus os yw’r person sy’n eich brifo yn gweld eich post. Os nad yw eich fisa’n rhoi hawl i aros am byth, gofynnwch am gyngor cyn i chi wneud cais am fudd-daliadau.
support-home = Dw i’n gofyn beth gallwn i ei wneud am fy nghartref.
support-home-hint = Gofynnwch i gynghorydd tai neu’r cyngor lleol (yng Ngogledd Iwerddon, yr Housing Executive). Gallwch chi ofyn hyd yn oed os ydych chi’n bwriadu aros, ac mae’n well gofyn cyn rhoi’r gorau i denantiaeth. Mae mwy o dan “Y gyfraith”.
support-solicitor = Dw i’n gofyn sut i ddod o hyd i gyfreithiwr.
support-solicitor-hint = Efallai fod gweithiwr cymorth yn gwybod am un da. Gofynnwch am gymorth cyfreithiol, a dywedwch sut mae’n ddiogel ysgrifennu atoch chi.
support-gp = Mae fy meddyg teulu neu nyrs yn gwybod sut mae hi arna i.
support-gp-hint = Gallwch chi ofyn am gael eich gweld ar eich pen eich hun. Mae “Mae pethau’n anodd gartref, a dw i ddim yn cysgu” yn ddigon i ddechrau.
support-gp-worse = Byddwch yn ofalus os bydd rhywun yn dod i mewn gyda chi, neu’n gallu agor eich NHS App.
support-drink = Dw i’n holi am help gydag yfed neu gyffuriau, iddyn nhw neu i mi.
support-drink-hint = Nid eich bai chi yw’r hyn maen nhw’n ei wneud i chi, pwy bynnag sy’n yfed. Gofynnwch am rywun sy’n deall cam-drin hefyd.
support-drink-worse = Byddwch yn ofalus os ydyn nhw’n dod gyda chi. Gofynnwch am gael eich gweld ar eich pen eich hun.

support-group-next = Un peth bach
support-next = Dw i’n dewis un peth bach i’w wneud nesaf.
support-next-hint = Un alwad, un cwestiwn, un baned gyda rhywun. Gall y gweddill aros.
support-rest = Heddiw, efallai mai gorffwys wna i, dyna i gyd.
support-rest-hint = Mae dod drwy heddiw yn ddigon.

support-ask =
    Llinell gymorth cam-drin domestig, eich meddyg teulu (GP), neu gynghorydd sydd ar eich ochr chi. Mae rhai llinellau i ddynion yn unig, a rhai i bobl LHDT+ yn unig.
    Gofynnwch i unrhyw un ohonyn nhw: “Pwy arall allai fy helpu i? Fyddech chi’n eu ffonio nhw gyda fi?”
