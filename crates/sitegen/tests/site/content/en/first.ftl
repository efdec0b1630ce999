# What the test page says.
exit-label = Leave now
front-999 = In danger? Ring 999
front-999-how = If you cannot speak, press 55.
front-numbers = Numbers
front-leaves = A call stays in the list of calls.
front-hello = Hello from { $name }
front-heading = Without scripts
front-intro = This page needs "no" scripts & <nothing> else.
number-bsl = BSL: { $how }
number-call = Call { $number }
number-chat = Chat: { $address }
number-email = Email: { $address }
number-for = For: { $who }
number-relay = Relay UK: { $number }
number-text = Text { $number }
number-text-register = You have to join first: text { $word } to 999.
number-text-word = Text the word { $word }.
number-web = Web page: { $address }
hours-uk-time = These are UK times.
bank-holidays-unknown = It may be closed on a bank holiday.
area-uk = All of the UK
area-england = England
area-croydon = Croydon
note-police = Two lines:
    this is the second.
ready = { $n ->
    [0] Nothing is ready.
    [one] One thing is ready.
   *[other] { $n } things are ready.
}
numbers-any-need = Anything
numbers-any-where = Anywhere
numbers-need = What I need
numbers-quiet = Without speaking
numbers-where = Where I am
plain-filter = Choose.
plain-no-saving = Nothing is saved here.
plain-plan = Plan
plain-reading = To read
missing-heading = Nothing here
missing-back = Back
