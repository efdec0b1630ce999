## After a move

section-after = After a move
after-offer = If you, or they, have moved out
after-intro =
    You have gone, or they have. “They” means the person, or people, who hurt or frighten you.
    It may feel calm one day and frightening the next. You know best which parts of your life they know.
after-already = What have you already changed since then?
after-caution =
    It does not always stop when you part. No lock or order can stop what someone else does.
    If they come and you are in danger, ring 999.
after-together =
    Who knows where you live now? Who could find out?
    What would make your home feel safer?
    What could help if they turned up?

after-group-home = Where I live
after-locks = Someone looks at my locks and lights with me.
after-locks-hint = You could ask what has been done already. Some councils fit locks and alarms for free, once the other person has gone.
after-locks-worse = they have a right to live there too, and you have had no advice.
after-neighbours = A neighbour knows what to look out for.
after-neighbours-hint = “If you see that car, please tell me” is enough. If they hear or see danger, they could ring 999.
after-neighbours-worse = the neighbour might talk to them or step in.
after-post = I ring Royal Mail first, before my post is sent on.
after-post-hint = Royal Mail has a team for people who moved to be safe. You could ask the team not to write to the old address.
after-post-worse = you apply without ringing. A letter usually goes to the old address first.
after-address = I keep my new address off forms and shared accounts.
after-address-hint = It may be on parcels, bank papers, court papers or letters from school. You could ask each one to keep it private.
after-address-worse = an account that you once shared shows it to them.
after-devices = My children’s phones and games do not show where we live.
after-devices-hint = Tablets and games may share a place or a photograph. If a child lets it slip, it is not their fault.
after-devices-worse = a tablet goes to and fro between two homes.
after-found = If they find out where I live, I know who I ring.
after-found-hint = If they are near and you are afraid, ring 999. A worker can help you think about what comes next.

after-group-out = Out and about
after-routes = I change my routes, my shops and my times.
after-routes-hint = They may know your bus, your shop, your gym. One change is a start.
after-appointments = I move the appointments that they know of.
after-appointments-hint = You could ask the desk to tell nobody when you are due.
after-orders = I carry a copy of my court order.
after-orders-hint = School, work and a friend could have one too. If the order is broken, you could tell the police, even if it seems small.

after-group-children = Children
after-school = The school knows, and has agreed with me what it does.
after-school-hint = Without a court order it usually cannot refuse a parent. You could ask what staff would do, and who they would ring.
after-school-worse = a letter or a message from school shows your address to both parents.
after-handovers = Handovers are somewhere safe, or someone else does them.
after-handovers-hint = It could be a busy place, away from your door. You could get advice before you change anything about contact.
after-handovers-worse = you are alone with them, or you change what a court has set.

after-group-me = For me
after-someone = Someone rings me or comes by, most weeks.
after-someone-hint = It can be lonely, even when it was right. You could ask one person to ring on a set day.
after-miss = If I miss them, I can say so to someone.
after-miss-hint = Many people miss them, and some go back. There is no shame in it. You can ask for help again.
after-miss-worse = they ask to meet you alone, one last time.

after-ask = An advocate, a helpline or the police. A solicitor, about orders and contact. The school, about pick-up.
