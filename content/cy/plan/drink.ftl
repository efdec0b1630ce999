## Drink and drugs

section-drink = Yfed a chyffuriau
drink-offer = Os yw yfed neu gyffuriau yn rhan o hyn, iddyn nhw neu i chi
drink-intro =
    Efallai fod y person neu’r bobl sy’n eich brifo yn yfed neu’n cymryd cyffuriau. Efallai eich bod chi hefyd: i ddod drwyddi, neu am eu bod nhw’n eich gorfodi chi.
    Nid eich bai chi yw’r hyn maen nhw’n ei wneud i chi, hyd yn oed os ydych chi’n yfed neu’n cymryd cyffuriau hefyd.
drink-already = Beth rydych chi’n ei wneud yn barod pan fydd alcohol neu gyffuriau o gwmpas?
drink-caution =
    Gall alcohol a chyffuriau wneud cam-drin yn waeth. Ond nid dyna’r rheswm dros y cam-drin, ac efallai na fydd yn stopio pan fydd yr yfed yn stopio.
    Os ydych chi’n yfed llawer bob dydd, gall stopio’n sydyn ladd. Gofynnwch i feddyg teulu (GP) neu wasanaeth alcohol yn gyntaf.
    “Nhw” yw’r person sy’n eich brifo.
drink-ask =
    Gwasanaeth cyffuriau ac alcohol, eich meddyg teulu neu linell gymorth.
    Cyn dweud llawer, gofynnwch beth sy’n cael ei rannu, a gyda phwy.
drink-together =
    Sut mae pethau pan fyddan nhw wedi cael diod neu wedi cymryd rhywbeth? A phan nad oes dim ar ôl?
    Os ydych chi’n yfed neu’n cymryd rhywbeth hefyd, sut mae hynny i chi?
    Pa fath o help fyddai’n teimlo’n iawn?

drink-group-theirs = Os ydyn nhw’n yfed neu’n cymryd cyffuriau
drink-signs = Dw i’n gwybod pa ddyddiau sy’n debygol o fod yn waeth.
drink-signs-hint = Diwrnod cyflog, gêm, parti, neu’r diwrnod pan nad oes dim ar ôl. Trefnwch i fod gyda phobl eraill bryd hynny.
drink-elsewhere = Mae gen i rywle arall i fod ar y dyddiau hynny.
drink-elsewhere-hint = Tŷ ffrind, dosbarth, neu noson oddi cartref i’r plant. Os yw’n rhan o’ch wythnos arferol, mae’n tynnu llai o sylw.
drink-elsewhere-worse = Byddwch yn ofalus os gallen nhw feddwl eich bod chi’n gadael, a dod ar eich ôl.
drink-later = Dw i’n aros am adeg dawel i siarad am y peth, neu’n gadael llonydd iddo.
drink-later-hint = Nid eich gwaith chi yw gwneud iddyn nhw stopio. Mae gwasanaethau iddyn nhw, os ydyn nhw eisiau help.
drink-later-worse = Byddwch yn ofalus os ydyn nhw’n troi ar unrhyw un sy’n codi’r peth.

drink-group-mine = Os ydw i’n yfed neu’n cymryd cyffuriau
drink-before = Dw i’n cynllunio o flaen llaw ar gyfer yr adegau pan fydda i wedi cael diod neu wedi cymryd rhywbeth.
drink-before-hint = Mae’n anoddach bryd hynny meddwl yn gyflym, neu adael. Gall ffôn wedi’i wefru a rhywun sy’n gwybod helpu.
drink-slow = Dw i’n cael cyngor cyn i mi stopio neu dorri i lawr.
drink-slow-hint =
    Gall meddyg teulu neu wasanaeth alcohol helpu’ch corff i wneud hyn yn ddiogel. Ffoniwch 999 os bydd rhywun yn cael ffit, neu os ydych chi’n gweld pethau sydd ddim yno. Mae’n beryglus stopio rhai cyffuriau’n sydyn hefyd, fel diazepam.
    Ar ôl ychydig ddyddiau heb heroin neu gyffuriau tebyg, gall eich hen ddos ladd. Gofynnwch i wasanaeth cyffuriau am naloxone: gall ddod â rhywun atyn nhw eu hunain tra bydd 999 ar y ffordd.
drink-slow-worse = Byddwch yn ofalus os ydyn nhw’n dod â mwy i chi, neu’n eich rhwystro chi rhag cael help.
drink-supply = Os mai ganddyn nhw dw i’n ei gael, dw i’n gwybod at ba wasanaeth i droi.
drink-supply-hint = Mae rhai pobl yn cael eu gorfodi i’w gymryd, neu dim ond gan un person y gallan nhw ei gael. Mae hynny’n ffordd o’ch rheoli chi. Gall gwasanaeth cyffuriau ac alcohol helpu.
drink-supply-worse = Byddwch yn ofalus os byddai’n golygu stopio’r cyfan ar unwaith.

drink-group-help = Cael help
drink-both = Dw i’n dweud wrth y gwasanaeth alcohol neu gyffuriau am y cam-drin hefyd.
drink-both-hint = Wedyn gall yr help fod yn addas i chi. Gallwch chi ofyn am amser neu le arall.
drink-both-worse = Byddwch yn ofalus os yw’r person sy’n eich brifo yn mynd yno hefyd, neu’n gwybod pryd rydych chi’n casglu presgripsiwn.
drink-threat = Dw i’n cael cyngor os ydyn nhw’n bygwth rhoi gwybod amdana i.
drink-threat-hint = Efallai y byddan nhw’n dweud y byddwch chi’n colli’ch plant neu’ch swydd. Gall gweithiwr cymorth ddweud wrthych chi beth allai ddigwydd mewn gwirionedd, a sefyll gyda chi.
drink-bed = Dw i’n dweud beth dw i’n ei gymryd wrth ofyn am le i aros.
drink-bed-hint = Nid pob lloches (tŷ diogel â chyfeiriad cyfrinachol) sy’n gallu helpu gyda hyn, ond gall llinell gymorth chwilio am un sy’n gallu. Ar fethadon? Gofynnwch sut byddech chi’n ei gael yno o’r diwrnod cyntaf.
drink-bed-worse = Byddwch yn ofalus os nad ydych chi’n gwybod beth sy’n cael ei rannu. Gofynnwch yn gyntaf.
