## Making sense of what happened

section-afresh = Deall beth ddigwyddodd
afresh-offer = Meddyliau sydd wedi helpu pobl eraill
afresh-intro =
    Does dim byd i’w wneud yma, a does dim ateb cywir. Meddyliau y daeth pobl eraill atyn nhw yn eu hamser eu hunain yw’r rhain.
    Cymerwch unrhyw rai sy’n teimlo’n wir i chi, a gadewch y gweddill. Roeddech chi yno. Rydych chi’n gwybod beth ddigwyddodd.
afresh-already = Beth rydych chi’n ei ddweud wrthych chi’ch hun yn barod sy’n helpu?
afresh-caution =
    I chi mae’r meddyliau hyn. Gallech chi fod mewn mwy o berygl os bydd y person sy’n eich brifo yn eu clywed neu’n eu darllen.
    Gall fod yn llawer i’w gymryd i mewn. Stopiwch pryd bynnag rydych chi eisiau, a siaradwch â rhywun yn lle hynny.
    Does dim rhaid i chi wneud dim byd am hyn. Meddwl am adael? Ffoniwch linell gymorth yn gyntaf, a chynlluniwch hynny gyda nhw.
    “Nhw” yw’r person neu’r bobl sy’n eich brifo neu’n codi ofn arnoch chi.
afresh-ask = Llinell gymorth, cynghorydd cam-drin domestig neu’ch meddyg teulu (GP). Gallwch chi siarad â nhw heb gynllun, a heb enw ar yr hyn sy’n digwydd.
afresh-together =
    Beth fyddech chi’n ei ddweud wrth ffrind oedd yn dweud hyn wrthych chi?
    Beth rydych chi wedi’i wneud i ddod drwyddi hyd yn hyn?
    Beth rydych chi’n ei fwynhau, neu beth roeddech chi’n arfer ei fwynhau?

afresh-group-friend = Pe bai hyn yn digwydd i ffrind
afresh-friend = Pe bai ffrind yn dweud hyn wrtha i, fyddwn i ddim yn rhoi’r bai arnyn nhw.
afresh-friend-hint = Beth fyddech chi’n ei ddweud wrth ffrind oedd yn byw gyda hyn? Rhowch gynnig ar ei ddweud wrthych chi’ch hun.
afresh-stay = Mae rhesymau da wedi bod gen i dros aros.
afresh-stay-hint = Cariad, plant, arian, ofn, gobaith. Mae pobl yn gofyn pam nad ydych chi’n gadael. Ychydig sy’n gofyn pam nad yw’r person sy’n eich brifo yn stopio.

afresh-group-pattern = Pethau dw i wedi byw gyda nhw, efallai
afresh-rules = Mae rheolau i mi, ond nid iddyn nhw.
afresh-rules-hint = Am ble rydych chi’n mynd, beth rydych chi’n ei wario, pwy rydych chi’n ei weld, eich ffôn. Beth rydych chi’n ofni fyddai’n digwydd pe baech chi’n dweud na?
afresh-shells = Dw i ar bigau’r drain drwy’r amser.
afresh-shells-hint = Rydych chi’n gwylio pob gair a phob sŵn. Mae’n eich blino’n lân, a dyna sut rydych chi wedi’ch cadw eich hun yn ddiogel.
afresh-fewer = Dw i’n gweld llai o bobl nag o’r blaen.
afresh-fewer-hint = Mae’n aml yn digwydd fesul tipyn: pwdu, ffrae, gair cas am ffrind. Am bwy rydych chi’n hiraethu?
afresh-doubt = Roeddwn i yno, a galla i ymddiried yn yr hyn dw i’n ei wybod.
afresh-doubt-hint = Efallai y byddan nhw’n dweud na ddigwyddodd erioed, neu eich bod chi’n gwneud ffws, nes i chi amau eich meddwl eich hun. Gaslighting (dibwyllo) yw’r enw ar hyn.
afresh-good-days = Mae’r dyddiau da yn rhai go iawn. Dydyn nhw ddim yn dadwneud y gweddill.
afresh-good-days-hint = Gall dweud sori a phrynu anrhegion fod yn rhan o’r patrwm. Gallwch chi hiraethu am y dyddiau da, a dal i fod eisiau i’r gweddill stopio.
afresh-yes = Dw i wedi ildio i bethau i gadw’n ddiogel.
afresh-yes-hint = Dydy ildio achos bod ofn arnoch chi ddim yr un peth â dweud ie. Nid eich bai chi oedd hynny.

afresh-group-reasons = Rhesymau mae pobl yn eu rhoi
afresh-drink = Mae pobl eraill yn yfed heb frifo neb.
afresh-drink-hint = “Y ddiod oedd ar fai.” Beth am yr adegau sobr, felly, a’r holl bobl dydyn nhw ddim yn eu brifo? Gall yfed wneud pethau’n waeth. Nid dyna pam maen nhw’n ei wneud.
afresh-drink-worse = Byddwch yn ofalus os gallen nhw glywed hyn, yn enwedig pan fyddan nhw wedi bod yn yfed.
afresh-childhood = Mae plentyndod caled yn drist. Dydy hynny ddim yn rheswm dros fy mrifo i.
afresh-childhood-hint = “Y ffordd gawson nhw eu magu yw’r rheswm.” Cafodd digon o bobl eu magu felly heb frifo neb. Gallwch chi deimlo drostyn nhw, ac ar yr un pryd mae angen i chi fod yn ddiogel.
afresh-wind-up = Nid fi sy’n gwneud iddyn nhw ei wneud.
afresh-wind-up-hint = “Fi sy’n eu gwylltio nhw.” Mae pawb yn gwylltio, a dydy’r rhan fwyaf o bobl ddim yn gwneud niwed. Beth bynnag ddywedoch chi, eu dewis nhw oedd yr hyn wnaethon nhw.
afresh-temper = Maen nhw’n gallu dal yn ôl gyda phobl eraill.
afresh-temper-hint = “Colli eu tymer maen nhw, dyna i gyd.” Gyda phwy dydyn nhw byth yn ei cholli? Pa rai o’u pethau eu hunain dydyn nhw byth yn eu torri?

afresh-group-me = Amdana i
afresh-back = Efallai fy mod i wedi gweiddi neu daro’n ôl. Nhw sy’n gyfrifol am yr hyn maen nhw’n ei wneud.
afresh-back-hint = Gofynnwch i chi’ch hun pwy sydd ag ofn pwy. Os ydych chi’n poeni am rywbeth wnaethoch chi, gall llinell gymorth siarad am hynny hefyd. Os bydd yr heddlu’n eich holi, gofynnwch am gyfreithiwr yn gyntaf: mewn gorsaf heddlu mae am ddim.
afresh-strong = Dw i wedi dod drwy fwy nag y mae pobl yn ei wybod.
afresh-strong-hint = Sut daethoch chi drwyddi? Rydych chi’n dal i wybod sut i wneud pob peth bach wnaethoch chi.
