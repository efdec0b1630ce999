## Work and study

section-work = Gwaith ac astudio
work-offer = Yn y gwaith, yn y coleg, ac ar y ffordd yno
work-intro =
    I rai pobl, mae gwaith neu astudio yn lle i gael eich gwynt atoch. I eraill, mae’n un lle arall lle gall rhywun ddod o hyd i chi.
work-already = Beth rydych chi’n ei wneud yn barod i ddod drwy ddiwrnod yno?
work-caution =
    Efallai y bydd yn rhaid i bobl yn y gwaith neu’r coleg rannu’r hyn rydych chi’n ei ddweud, neu gallen nhw wneud hynny drwy gamgymeriad.
    Os yw eich partner neu’r person sy’n eich brifo yn gweithio yno hefyd, neu’n adnabod eich bòs, dechreuwch gyda llinell gymorth.
    “Nhw” yw eich partner, neu’r person sy’n eich brifo neu’n codi ofn arnoch chi.
work-ask =
    Cynghorydd cam-drin domestig, cynrychiolydd undeb, neu Adnoddau Dynol (HR), sy’n gofalu am staff.
    Yn y coleg neu’r brifysgol: cymorth i fyfyrwyr, neu diwtor.
work-together =
    Pwy yn y gwaith, neu lle rydych chi’n astudio, allai gael gwybod?
    Beth allai fynd o’i le ar y ffordd yno?
    Beth fyddai’n eich helpu i ddal i fynd yno?

work-group-knows = Rhywun sy’n gwybod
work-tell = Dw i wedi meddwl wrth bwy i ddweud, a faint.
work-tell-hint = Rheolwr, tiwtor, un cydweithiwr caredig. Mae dweud “Mae angen ychydig o help arna i i fod yn ddiogel yma” yn ddigon. Os gallai’r person sy’n eich brifo gysylltu â’r gwaith, dywedwch hynny’n gyntaf.
work-tell-worse = Byddwch yn ofalus os yw’r un sy’n cael gwybod yn agos atyn nhw, neu’n hoff o siarad.
work-private = Dw i’n gofyn beth fydd yn aros yn breifat cyn i mi ddweud mwy.
work-private-hint = Gofynnwch beth sy’n cael ei ysgrifennu, a phwy all ei weld. Os ydych chi’n gweithio gyda phlant neu oedolion sy’n wynebu risg, gofynnwch i undeb yn gyntaf.
work-kept = Dw i’n dweud wrth rywun pan fydda i’n cael fy ngwneud yn hwyr neu fy nghadw draw.
work-kept-hint = Mae cael eich rhwystro rhag mynd yn aml yn rhan o’r cam-drin.
work-change = Dw i’n gofyn am newid fyddai’n fy helpu.
work-change-hint = Amser i ffwrdd i fynd i’r llys, dechrau’n hwyrach ar ôl noson wael, ystafell dawel ar gyfer galwad. Gofynnwch a oes absenoldeb â thâl ar gyfer hyn.
work-change-worse = Byddwch yn ofalus os bydden nhw’n sylwi ar newid yn eich cyflog neu’ch oriau.
work-emergency = Rhywun dw i’n ymddiried ynddyn nhw yw fy nghyswllt brys.
work-emergency-hint = Os ydych chi’n sâl neu’n hwyr, efallai y bydd y gwaith yn ffonio’r enw ar eich ffeil. Gofynnwch enw pwy sydd yno.
work-emergency-worse = Byddwch yn ofalus os gallai’r person sy’n eich brifo weld bod eu henw wedi mynd.

work-group-there = Tra bydda i yno
work-calls = Mae rhywun arall yn cymryd fy ngalwadau yn gyntaf.
work-calls-hint = Gall cydweithiwr ddweud nad ydych chi’n rhydd, a dim mwy.
work-calls-worse = Byddwch yn ofalus os yw’r person sy’n eich brifo yn methu cael gafael arnoch chi, ac yn dod yno.
work-photograph = Mae gan y dderbynfa lun o’r person i gadw llygad amdanyn nhw.
work-photograph-hint = Gall y dderbynfa ddweud nad ydych chi i mewn, neu ffonio 999. Chi sy’n dewis pwy sy’n gweld y llun.
work-photograph-worse = Byddwch yn ofalus os gallai’r llun fynd o law i law, neu os oes ffrind iddyn nhw yn gweithio yno.
work-details = Does neb yn dweud beth yw fy oriau, na ble dw i.
work-details-hint = Ddim ar y ffôn, nac ar rotâu, tudalennau gwe na lluniau tîm.
work-phone = Dw i’n defnyddio ffôn neu gyfrifiadur yno i gael help.
work-phone-hint = Peidiwch â mewngofnodi i’ch cyfrifon eich hun arno.
work-phone-worse = Byddwch yn ofalus os ydyn nhw’n gallu gweld cyfrif rydych chi’n ei ddefnyddio, neu os yw’r gwaith yn gwirio beth mae pobl yn chwilio amdano.

work-group-way = Yno ac yn ôl
work-walk = Mae rhywun yn cerdded gyda fi at y bws, y trên neu’r car.
work-walk-hint = Cydweithiwr, neu swyddog diogelwch os oes un.
work-parking = Dw i’n gallu parcio’n agos at y drws, lle mae golau.
work-parking-hint = Gofynnwch am le parcio, neu am lifft ar y dyddiau sy’n eich poeni chi.
work-vary = Dw i ddim bob amser yn mynd a dod ar yr un adeg.
work-vary-hint = Shifft arall, safle gwaith arall, stop arall, drws arall.
work-vary-worse = Byddwch yn ofalus os ydyn nhw’n cadw golwg ar eich oriau.
work-missed = Mae rhywun yn sylwi os nad ydw i’n cyrraedd.
work-missed-hint = Cytunwch pwy sy’n cael galwad gyntaf, a phryd i ffonio 999.
work-missed-worse = Byddwch yn ofalus os gallai’r person sy’n eich brifo ateb eich ffôn.
