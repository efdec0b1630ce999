## For men

section-men = For men
men-offer = If you’re a man
men-intro =
    This happens to many men. It may be a partner, an ex or someone in your family who hurts or frightens you.
    Being hurt or afraid doesn’t make you less of a man. You know best what’s safe.
men-already = What do you already do to keep yourself, and any children, safe?
men-caution =
    Not everyone knows that men are hurt too. If the first person doesn’t listen, try another.
    In danger from the person hurting you? Ring 999. It’s there for you as much as for anyone.
men-ask =
    The Men’s Advice Line is open on weekdays. At other times, men can ring Victim Support in England and Wales. In Wales, Scotland and Northern Ireland the main helpline is for men too, day and night.
    Galop is for LGBT+ people. You can talk without deciding anything.
men-together =
    What has made it hard to tell someone?
    If you’ve told anyone, how did they take it?
    What would good help look like to you?

men-group-believed = Being believed
men-counts = I know it counts as abuse, even if I’m bigger.
men-counts-hint = Fear, threats, sex you didn’t want, being watched and being kept short of money all count.
men-tell = I tell one person.
men-tell-hint = Many men tell nobody for years. It may be a mate, your GP or a helpline. You choose how much to say.
men-tell-worse = Take care if that person might laugh it off, or pass it on.
men-record = My notes of what happened are somewhere safe.
men-record-hint = A few words and a date are enough. Ask your GP to record injuries. In England, ask the surgery to hide that from the NHS App.
men-record-worse = Take care if they go through your things or your phone.
men-blamed = I get advice early if they say that it was me.
men-blamed-hint = Some men are told: “I’ll say you did it.” A helpline can help you get your side across. If the police question you, ask for a solicitor first: at a police station it’s free (in England and Wales, arrested or not).
men-blamed-worse = Take care if they push you to answer by text, and may show it to the police.

men-group-starts = When it’s bad
men-away = I get to another place when I can.
men-away-hint = A walk, a friend’s, a room with a way out. Walking away isn’t weak. Take the children if you safely can. If not, or if you can’t get out, ring 999.
men-away-worse = Take care if the person hurting you blocks the way: pushing past may be called an attack.
men-low = I tell someone if I feel I can’t go on.
men-low-hint = Samaritans listen day and night. If you might hurt yourself now, ring 999 or go to A&E.

men-group-home = Children and home
men-children = I get advice about the children before I move out.
men-children-hint = Fear for their children keeps many fathers quiet. A solicitor can tell you where you stand.
men-children-worse = Take care if the person hurting you finds out before there’s a plan.
men-place = I know where I could stay.
men-place-hint = Some refuges take men, and some take their children too: ask a helpline. You can ask any council for a place to stay, not only your own (in Northern Ireland, the Housing Executive).
