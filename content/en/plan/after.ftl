## After leaving

section-after = After leaving
after-offer = If one of you has moved out
after-intro =
    It can feel calm one day and frightening the next. You know best what they know about your life.
after-already = What have you changed since one of you moved out?
after-caution =
    The first weeks and months after leaving can be the most dangerous. Locks and orders help, but can’t stop everyone.
    If the person hurting you follows you, keeps turning up, breaks an order, or threatens to kill you, the children or themselves, tell the police or a worker today. If they come and you’re in danger, ring 999.
after-together =
    Who knows where you live now? Who could find out?
    What would make your home feel safer?
    What would help if they turned up?

after-group-home = Where I live
after-locks = Someone looks at my locks and lights with me.
after-locks-hint = Some councils fit locks and alarms for free, once the other person has moved out. In England, ask for the “sanctuary scheme”.
after-locks-worse = Take care if they have a right to live there too. Get advice first.
after-fire = The fire service checks my home and letterbox.
after-fire-hint = It’s usually free for people at risk. Ring the office, not 999. Some services can seal the letterbox and fit more smoke alarms.
after-fire-worse = Take care if anyone has threatened fire. Tell the police and the fire service today.
after-neighbours = A neighbour knows what to look out for.
after-neighbours-hint = “If you see that car, please tell me” is enough. If it gets dangerous, a neighbour can ring 999.
after-neighbours-worse = Take care if the neighbour might talk to them or step in.
after-post = I ring Royal Mail before I have my post sent on.
after-post-hint = Ring Royal Mail’s team for people who’ve moved to be safe: 03457 777 888. Don’t apply online. Ask the team not to write to the old address.
after-post-worse = Take care when redirection starts. A letter usually goes to the old address first.
after-address = I keep my new address off forms and shared accounts.
after-address-hint = It may be on parcels, bank papers, court papers or school letters. Ask each one to keep it private.
after-address-worse = Take care if an account that you once shared shows it to them.
after-register = I ask to vote without my name on the public list.
after-register-hint =
    The electoral register can show where you live. Ask the electoral registration office for “anonymous registration”. It keeps your name and address off the list for a year. You need a court order (some kinds count), or a form signed by someone such as a GP, a midwife or a refuge manager.
    Anyone can buy the “open register”. You can come off it at any time. In Northern Ireland, ask the Electoral Office about both.
after-register-worse = Take care if your new address is on it already. Older copies stay as they are.
after-devices = Children’s phones and games don’t show where we live.
after-devices-hint = Tablets and games may share a location or a photo. After a visit, check bags, coats and new toys for a tracker. Get advice before you take one away. If a child tells, it isn’t their fault.
after-devices-worse = Take care if a tablet goes between two homes.
after-found = If they find out where I live, I know who to ring.
after-found-hint = If they’re near, ring 999. If not, a worker can help you decide what comes next.

after-group-out = Out and about
after-routes = I change my routes, my shops and my times.
after-routes-hint = They may know your bus, your shop, your gym. One change is a start.
after-appointments = I move the appointments that they know of.
after-appointments-hint = Ask reception not to tell anyone when you’re due.
after-orders = I carry a copy of my court order.
after-orders-hint = If your new address is in it, ring the court at once. School and work can have a copy too. Note when it ends. If it’s broken, tell the police, even if it seems small.
after-reports = If I’m reported to someone, I get advice before I answer.
after-reports-hint = Some abusers carry on through the police, social workers, benefits or the courts. Say so, and ask a worker to back you up. If the police question you, ask for a solicitor first: at a police station it’s free.
after-reports-worse = Take care if they want you to ring and talk about it.

after-group-children = Children
after-school = The school knows, and we’ve agreed what staff will do.
after-school-hint = Without a court order it may not be able to refuse a parent. Ask who staff would ring.
after-school-worse = Take care if letters and messages from school show your address to both parents.
after-handovers = Handovers are somewhere safe, or someone else does them.
after-handovers-hint = A child contact centre, or a busy place away from your door. Go home another way.
after-handovers-worse = Take care if you’d be alone with them, or if a court has set how it’s done.

after-group-me = For me
after-someone = Someone rings me or comes by, most weeks.
after-someone-hint = It can be lonely, even when it was right. Ask one person to ring on a set day.
after-miss = If I miss them, I can say so to someone.
after-miss-hint = Many people miss them, and some go back. There’s no shame in it. You can ask for help again.
after-miss-worse = Take care if they ask to meet you alone, one last time.

after-ask = A domestic abuse adviser, a helpline or the police. Ask a solicitor about orders and contact.
