## For men

section-men = For men
men-offer = If you are a man
men-intro =
    This happens to many men. The person, or people, who hurt or frighten you may be a partner, an ex or family.
    You may have told nobody. Being hurt or afraid does not make you less of a man. You know best what is safe.
men-already = What do you already do to keep yourself, and any children, safe?
men-caution =
    Not everyone has heard that men are hurt too. If the first person does not listen, you could try another.
    Hitting back, even in fear, can be turned against you later.
men-ask =
    The Men’s Advice Line and ManKind are for men. Galop is for LGBT+ people. Your GP can listen too.
    You can talk without having decided anything.
men-together =
    What has made it hard to tell someone?
    If you have told anyone, how did they take it?
    What would good help look like to you?

men-group-believed = Being believed
men-counts = I know that it counts, even if I am bigger.
men-counts-hint = It is not about size. Fear, threats, being watched and being kept short of money count too.
men-tell = I tell one person.
men-tell-hint = Many men tell nobody for years. It could be a mate, your GP or a helpline. You choose how much to say.
men-tell-worse = that person would laugh it off, or pass it on.
men-record = I have a note of what happened, kept safe.
men-record-hint = A few words and a date are enough. Your GP can put injuries on your record. You could ask them to hide it from the NHS App.
men-record-worse = the note is found.
men-blamed = I get advice early if they say that it was me.
men-blamed-hint = Some people say that they will tell the police you did it. A helpline or a solicitor can help you to be heard.
men-blamed-worse = you answer in anger, most of all by text. It may be shown to others.

men-group-starts = When it is bad
men-away = I get to another place when I can.
men-away-hint = A walk, a friend’s, a room with a way out. Going is not weak.
men-away-worse = they stand in your way. You could keep back from them, and ring 999 when you can.
men-low = I tell someone if I feel I cannot go on.
men-low-hint = Samaritans listen day and night. Ring 999 if you might act on it now.

men-group-home = Children and home
men-children = I get advice about the children before I move out.
men-children-hint = Fear for their children keeps many fathers quiet. A solicitor can tell you where you stand. If the children are in danger, ring 999.
men-children-worse = you say that you are leaving before there is a plan.
men-place = I know where I could stay.
men-place-hint = Some refuges take men, and some take their children too. You can ask any council, not only your own. It has to look at your case.
