## Phone and online

section-online = Phone and online
online-offer = Phones, accounts, cars and games, and who can see what
online-intro =
    If you feel that you’re being watched, trust that feeling.
    Start by looking and thinking. Nothing here has to change today.
online-already = How do you already keep some things to yourself?
online-caution =
    A sudden change can show the person hurting you that you know. They may come looking for you.
    Plan first, with a trained worker, from a phone they can’t get to.
online-ask = A domestic abuse adviser can find a specialist in hidden apps and trackers. Ask from a phone that the person hurting you can’t get to.
online-together =
    Might this phone be listening? Shall we talk away from it?
    Which accounts and devices have you shared?
    If one of them changed, who would notice, and what might happen then?
    What do you need to keep as proof?

online-group-look = First, I look
online-list = I’ve thought about who can get into what.
online-list-hint = Phones, tablets, email, bank, shops, social media. Thinking leaves no trace.
online-list-worse = Take care if they’d find a list on paper.
online-where = I know how they could see where I am.
online-where-hint = Location sharing, a family account or one you both use. The car. A tracker in a bag, a coat, a child’s seat or a toy.
online-where-worse = Take care if it all stops at once. They may notice.
online-home = I know what in my home can watch or listen.
online-home-hint = Doorbells, cameras, speakers and the Wi-Fi can show who’s in, and when.
online-home-worse = Take care when something is unplugged. They may get a message.
online-children = I know what the children’s devices and games share.
online-children-hint = A tablet, a watch, a game or a toy can show where you are, or carry messages.
online-children-worse = Take care if a child is asked to check it, or to keep it secret.
online-car = I know what the car can tell them.
online-car-hint = Many newer cars have an app that shows where the car is. It may lock the doors too. Ask a worker before you remove anyone from it.
online-car-worse = Take care if the account is theirs. They may be told of any change.

online-group-safer = A safer way
online-device = I use a safer phone or computer for what matters.
online-device-hint = One that they’ve never held: at work, at the GP, in a library or at a friend’s. Don’t sign in to old accounts on it.
online-device-worse = Take care if a new phone might be found.
online-usual = I still use my own phone for everyday things.
online-usual-hint = If it goes quiet, they may notice. Use it for the weather and the shopping.
online-usual-worse = Take care when you go somewhere in secret. Your phone may show them where.
online-email = I have a new email address that only I know about.
online-email-hint = Make it on a safer phone, with a name that isn’t like yours.
online-email-worse = Take care if it’s opened, even once, on a phone that they can see.

online-group-later = Later, with a plan
online-words = I have my own passwords, made on a safer phone.
online-words-hint = Three random words make a good one. Use a new one for each account, and start with your email.
online-words-worse = Take care if they’re locked out while they can still get to you.
online-questions = My security answers can’t be guessed.
online-questions-hint = Your first school, say: the answer doesn’t have to be true, just yours.
online-questions-worse = Take care if a message about the change goes where they can see it.
online-two-step = I use two-step sign-in.
online-two-step-hint = You need a code as well as your password. Check which phone or email it goes to.
online-two-step-worse = Take care if the codes show up on a phone that they can see.
online-passkey = I know which accounts open with a passkey.
online-passkey-hint = A passkey replaces a password. Anyone who can unlock your phone, or is signed in to your Apple or Google account, may be able to use it.
online-passkey-worse = Take care if their finger or face is set up on your phone.
online-sign-out = I sign other phones out of my accounts.
online-sign-out-hint = Many accounts list where you’re signed in. You can look and change nothing.
online-sign-out-worse = Take care if they’d see that they’ve been signed out.
online-safety-check = I’ve looked at Safety Check on my iPhone.
online-safety-check-hint = It’s in Settings, under Privacy & Security. It shows who your iPhone shares things with. Quick Exit closes it fast, but what you’ve changed stays changed.
online-safety-check-worse = Take care when it stops sharing. They may notice, most of all with Emergency Reset.

online-group-help = Proof and help
online-hidden = I ask a specialist about hidden apps and trackers.
online-hidden-hint = These are hard to find. In danger? Go where there are people and ring 999.
online-hidden-worse = Take care if it’s taken off before there’s a plan. Proof may go with it.
online-tracker = I know how my phone warns me about trackers.
online-tracker-hint =
    An iPhone shows an alert if a strange tracker moves with you. On Android, look in Settings under Safety & emergency, then Unknown tracker alerts. Both can miss one.
    If you find one, note its number. Get advice before you take it off: it’s proof. But don’t take it anywhere they don’t know about. Ring 101, or 999 if you’re afraid.
online-tracker-worse = Take care if it’s turned off. They may see that you found it.
online-proof = I keep proof of messages, calls and visits.
online-proof-hint = The day and time help. A worker or a friend can keep it for you.
online-proof-worse = Take care if it’s copied to an account that they can see.
online-images = If private pictures are shared, I ask for help.
online-images-hint =
    It’s not your fault, whoever took them. Sharing them to hurt you, or threatening to, is a crime across the UK. In England and Wales, so is making fake ones of an adult.
    If you’re 18 or over, ask the Revenge Porn Helpline. Note the page’s address first, if that’s safe: it’s proof. StopNCII.org can help block the pictures, fakes too. They stay on your phone. Under 18, use Childline’s Report Remove.
