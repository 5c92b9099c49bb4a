// English, with the short forms of chats and text messages. Apostrophes are gone before these words are looked up.
import type { Pack } from './concept.ts'

export const en: Pack = {
  language: 'en',
  words: {
    ALLDOWN: `all_down everything_is_down everything_down everything_is_dead nothing_works nothing_is_working completely_down totally_down fully_down whole_system_is
      total_outage complete_outage major_outage everything_stopped everything_has_stopped all_systems entire_system`,
    LEFT: `left remaining last running_out run_out runs_out running_low out_of ran_out none_left`,
    FOR: `for your with the_way`,
    HASBEEN: `was were has have had been just already hasnt havent wasnt`,
    VITAL: `feed feeding eat eating drink drinking wake waking suck sucking latch latching urinate urinating peeing moving move kicking responding swallow
      swallowing pee walk_or breathe breathing`,
    CARE: `hospital doctor clinic nurse medication medicine medicines meds dose doses pills pill tablet tablets antibiotics insulin inhaler hiv pep prep arv arvs
      contraceptive contraception period periods vaccine vaccination vaccinated immunization prescription pharmacy breastfeeding surgery tb condom
      ultrasound scan antenatal postnatal midwife supplements vitamins pregnancy family_planning check-up checkup  diet oxygen epipen`,
    STOPIT: `block_everything block_it block_them block_my block_this block_the freeze_it freeze_my freeze_the freeze_everything freeze_them stop_it stop_this
      stop_them stop_the stop_that lock_it lock_my lock_everything cancel_my_card cancel_the_card cancel_the_transfer cancel_the_payment
      cancel_that_payment cancel_that_transfer reverse_it stop_payment suspend_my shut_it_down close_it_down put_a_stop put_a_hold stop_sending
      take_it_down take_them_down stop_those stop_these stop_all stop_any
      how_do_i_stop_it how_do_we_stop how_can_we_stop make_it_stop halt_it halt_the halt_all pull_the_plug switch_it_off kill_switch off_switch
      undo_it undo_this call_it_back revoke_it revoke_his revoke_her roll_it_back`,
    ONGOING: `keep_going_out keeps_going_out keep_leaving keeps_leaving keep_coming keeps_coming keep_happening keeps_happening going_out_right one_after_another
      as_we_speak right_now still_going still_sending ongoing continuing continues nonstop non-stop every_few_minutes keep_being keeps_being
      being_emptied being_drained emptying draining under_attack
      over_and_over again_and_again and_counting and_rising and_climbing still_rising still_climbing still_falling by_the_minute by_the_second
      every_second every_few_seconds each_minute every_minute happening_now being_executed being_charged being_sent being_deleted being_wiped
      being_encrypted keeps_sending keeps_charging keeps_deleting keeps_dropping keeps_falling keeps_rising keep_sending keeps_growing spreading
      getting_closer while_i_type while_i_write while_we_watch in_real_time`,
    OTHERS: `each_others other_peoples another_companys other_companies other_companys another_firms other_firms
      someone_elses somebody_elses another_customers other_customers another_persons other_users a_strangers strangers
      another_patients other_patients another_clients other_clients wrong_customer wrong_person wrong_patient
      other_families other_parents other_tenants other_students other_companies another_student another_pupil another_guests another_tenants
      another_companys every_customers everyone_elses`,
    THEYDID: `they_used they_took they_changed they_opened they_are_using they_have_taken they_have_opened they_made they_applied was_used were_used been_used
      being_used was_opened were_opened been_opened was_taken were_taken was_changed were_changed been_changed was_registered been_registered
      was_applied were_made been_made was_issued been_issued has_been_used was_set_up theyre_using theyre_taking theyre_resetting they_keep they_got
      theyve taken_out opened_in_my registered_in_my registered_to_my`,
    DONE: `made done authorised authorized approved requested initiated signed_up ordered asked_for set_up agreed consented confirmed did_this did_that`,
    NOTHING: `nothing empty nowhere blank zero not_a_thing not_a_penny zilch no_sign no_trace not_a_cent nothing_there nothing_here not_there isnt_there not_here
      isnt_here`,
    INSTEAD: `instead instead_of rather_than in_place_of only_gave gave_me_only only_got got_only only_received received_only only_paid
      although_i although_my even_though_i even_though_my when_i_chose when_i_picked when_my_plan when_i_ordered`,
    PAY: `pay paying pay_for purchase checkout check_out checking_out pay_with buy_anything paying_for pays`,
    NEG: `not no never dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt wont wouldnt without neither nor nothing none aint dnt dint didn doesn hasn
      havn hvnt hav'nt cudnt shouldnt yet_to failed_to fails_to fail_to nt hardly nope stopped_being lacks nowhere dosent doesent didt didnot donot
      doesnot hasnot isnot wasnot cant_find`,
    CANNOT: `cant cannot can_not couldnt unable not_able wont_let not_letting doesnt_let wouldnt_let refuses refusing cnt cnnt not_allowed not_possible
      impossible_to kant cudnt not_allowing doesnt_allow isnt_letting keeps_rejecting unable_to struggling_to trouble_getting not_letting_me wont_allow
      wont_accept cannot_seem cant_seem could_not will_not_let cant_even lets_me_not no_way_to no_longer_able prevents stops_me keeps_asking impossible`,
    AND: 'and n plus',
    SUBJECT: 'i im ive we it its they he she you this that the there now then nothing',
    BREAK: `but however though although because so then except otherwise anyway cant_believe cannot_believe`,
    HYPO: `if suppose supposing what_if in_case hypothetically would_happen what_happens happens_when imagine whether ever avoid prevent preventing protect
      how_do_you_handle do_you_offer do_you_support policy_on policy_for insurance_for is_there_a_way does_your do_you_have do_you_cover can_i_get_a
      should_i_ever in_the_event how_does how_safe how_secure would_i lets_say in_theory theoretically what_would what_should_happen could_happen
      might_get do_you_protect can_you_block do_i_need how_do_you_protect in_general protected protects are_you_able_to does_the does_it_cover gets
      get_stolen gets_stolen
      how_do_i_register how_do_i_add how_can_i_add how_do_i_set`,
    MINE: `my mine i im ive me our we us weve were_all myself wed i_am i_have i_was`,
    NOBODY: `nobody no_one noone none_of_you no1 no_body not_one_person none_of_our none_of_us no_staff no_customer no_customers not_a_single not_one
      nobodys noones nobody_is no_user no_users
      none_of_them none_of_the_staff none_of_the_team none_of_my_staff none_of_my_colleagues`,
    WHERE: `where wheres whr where_is whats_happening what_happened whats_up_with where_the where_are`,
    ASK: `how what when which why who can_i can_i_take may_i_take should_i_take can_we_take could_i can_you could_you is_there are_there do_you does_it do_i may_i wat hw wen wht
      how_long how_much tell_me let_me_know explain`,
    PLEASE: 'please pls plz plse pliz plis plees kindly pleas plss',
    HELP: `help helping assist assistance hlp halp support_me save_me sos help_us rescue save_us mayday come_quickly send_help`,
    NEED: `need needs needed must require have_to has_to got_to gotta nid depends depending want_it required expecting needing must_have really_need would_need
      got_to_have
      id_like i_would_like we_would_like wed_like i_want_to we_want_to looking_for`,
    STILL: `still yet again keeps keep_getting even_now even_after to_this_day so_far stil till_now until_now uptil_now upto_now up_to_now as_of_now not_once
      remains havent_yet not_yet still_waiting stuck_on`,
    MONEY: `money cash payment payments funds fund salary wage wages refund refunds refunded deposit deposited transfer transferred transfers payout balance
      withdrawal topup top_up paycheck savings paypal mpesa m-pesa m_pesa airtime credit loan cheque pension invoice_payment mony muney transaction
      transactions transction txn trx tx wire remittance payroll stipend earnings allowance bitcoin crypto tokens cashback reimbursement moneys
      inheritance grant settlement winnings proceeds payouts paycheque direct_deposit bank_transfer standing_order direct_debit cash_deposit
      withdrawals topups recharge top-up prize bonus commission advance credits points giftcard gift_card voucher vouchers tips rent_money fee_payment`,
    PAID: `paid payed bought purchased ordered checkout booked have_paid prepaid settled_the paid_for transferred_the made_the_payment made_a_payment made_payment
      placed_an_order`,
    SEND: `sent send sending transferred wired deposited remitted topped withdrew withdraw recharged loaded posted mailed snt refunded_me wire remit remits
      topped_up paid_in put_in put_money paid_into made_the_transfer made_a_transfer emailed emails forwarded sharing shares`,
    ARRIVE: `arrive arrived arriving receive received recieve recieved recived receved recvd recd rcvd reflect reflected reflecting reflects credited show shown
      showing shows showed come came coming landed get got getting gotten gone_through went_through cleared reach reached appear appeared appearing
      delivered turned_up process processed added updated posted come_through came_through hit_my posted_to in_my_account showed_up show_up shown_up
      turn_up turning_up materialised materialized landed_in made_it dispatched shipped delivering deliver seen reached_me received_by credited_to
      gone_into updating refreshed went_in paid_out processed_yet issued released activated`,
    GONE: `missing disappeared vanished disappear lost gone dissapeared disapeared misplaced wiped deleted went_missing emptied drained lost_all swallowed erased
      swallow swallowed_my ate_my vanish left_my walked_off lost_my dropped_my left_it mislaid misplace cant_find_my vanished_from cleaned_out
      wiped_out dissappeared nowhere_to_be eaten ate`,
    TAKE: `charged charge charges charging deducted deduct deducting debited debit taken took withdrawn billed bill cut pulled overcharged chargd charget dedcted
      taking removed subtracted hit_with debits deductions withdrew withdraws withdrawl withdrawal withdrawals payments_leaving leaving_my going_out
      came_out come_out out_of_my charged_me billing payment_out overbilled siphoned drained emptied draining cleaned_out kept_my keeps_my kept
      you_take did_you_take takes_money take_money take_my still_owe says_i_owe saying_i_owe`,
    TWICE: `twice doubled duplicate duplicated two_times 2_times 2x 2ice thrice three_times multiple_times again_and_again second_time second_charge both_payments
      twise 3x 3_times double_charge double_charged charged_double double_payment double_billed for_the_same`,
    WRONG: `wrong incorrect mistake mistakenly error_amount accidentally accident incorrectly by_mistake unexpected extra hidden too_much overcharge more_than
      wrongly rong mismatch different_amount didnt_agree not_agreed not_right isnt_right wasnt_right too_high too_little too_low  
       doesnt_match does_not_match dont_match not_what_i different_from not_the_one double-check`,
    REFUND: `refund refunds refunded refunding reimburse* money_back chargeback reverse reversal reversed return_my give_back get_back give_me_back send_back refnd
      repay repaid compensation compensate undo recall_the recall_it pay_back pay_me_back claim_back reclaim`,
    PRICE: `price prices pricing cost costs discount coupon promo fees rate rates quote cheaper plan plans subscription_cost fee promo_code voucher_code
      discount_code coupon_code quote_for pricing_page`,
    ACCESS: `login logins log_in logged_in logging_in log_on logon signin sign_in signing_in log_into logging_into sign_into access accessing password passwords
      passcode pin otp 2fa authenticator verification_code verify_code reset_link reset get_in get_into getting_into authentication sms_code
      security_code pasword passwrd pwd username log_back get_back_in back_into back_in activation_code get_inside unlock login_page verification_email
      get_into_my door_code gate_code key_code passkey credentials recovery_code backup_codes authentificator confirm_code one-time one_time
      access_code verify_my_identity verify_identity identity_check id_check log_me sign_me security_question`,
    ACCOUNT: `account accounts acct acc accnt acount accont profile wallet email mailbox page dashboard portal app simcard sim line number banking a/c ac instagram
      facebook membership mailbox banking_app user_account online_banking internet_banking admin_panel workspace tenant panel customer_portal
      subscription profile_page inbox`,
    CARD: `card cards debit_card credit_card atm visa mastercard phone wallet purse handbag sim passport laptop cheque_book bag debit credit debit_cards
      credit_cards rucksack backpack keys house_keys licence driving_licence tablet`,
    LOCKED: `locked locked_out lockd locks blocked block suspended suspend froze frozen freeze disabled deactivated banned restricted lockout lock_out shut_out
      kicked_out logged_out signed_out terminated closed_my closed_account expired on_hold lock locking me_out restriction booted_out thrown_out
      shut_off cut_off locks_me locked_me logs_me_out kicks_me_out signs_me_out deactivate disabled_my barred closed_without black-listed blacklisted
      under_review flagged hold_on_my`,
    FORGOT: `forgot forgotten forget remember lost_my_password lost_password forgt 4got forgotten_my dont_remember_my cant_remember`,
    STRANGER: `someone somebody stranger strangers thief thieves hacker hackers scammer scammers fraudster sum1 some1 sm1 smone another_person other_person
      unknown_person people_i criminals criminal intruder impostor imposter my_ex roommate unknown_device unknown_number strange_device
      unrecognised_device unrecognized_device new_device another_device someonelse person some_guy some_man some_woman my_ex-husband my_ex-wife
      my_ex_husband my_ex_wife somebody_else someone_else anyone_else fraudsters other_users unknown_caller they_called called_me caller hes shes a_man
      a_guy`,
    USE: `use used using uses opened open changed change changes accessed took taken taking withdrew withdrawn withdraw bought buying spent spending transferred
      transferring registered register applied logged login log made making signed got_into broke_into broken_into entered ordered shopping posting
      posted messaging pretending pretends sending sent emptied impersonat* borrowed swapped claimed claims created has_my have_my got_my logging_in
      logged_in impersonates opened_an opened_a took_out applied_for withdrawing buys spends spent_my changed_my changing_my listening reading watching
      tracking using_my has_access got_access getting_into gained_access have_access logged_into signed_into in_my_account bought_things moved_my
      moving_my is_in is_inside are_in are_inside was_in were_in been_in`,
    IDENTITY: `identity name ssn passport id_number id_card social_security national_id nin bvn details information documents photo photos pictures signature my_id id
      dob personal identity_number data identification my_name in_my_name identity_document birth_certificate credentials my_data my_details
      personal_details personal_information pictures_of_me my_photos my_pictures driving_licence drivers_license license tax_number`,
    THEFT: `stolen stole steal stealing hacked hack hacking hijacked hijack fraud fraudulent scam scammed scamed scamming phishing phished compromised unauthorized
      unauthorised unautorized impersonat* robbed mugged pickpocket* breached breach sim_swap swapped_sim simswap snatched conned duped stollen haked
      hcked unathorized skimmed cloned identity_theft theft fraudulently took_over taken_over takeover wasnt_me isnt_me didnt_authorize didnt_authorise
      never_authorized never_authorised did_not_authorize did_not_authorise did_not_make didnt_make never_made did_not_approve didnt_approve
      never_approved blackmail* extort* didnt_do didnt_request never_requested without_my_permission without_my_consent without_my_knowledge
      without_permission without_consent behind_my_back not_by_me leaked hacker hackers scammer scammers fraudster fraudsters thief burglar burgled
      burglary break-in broke_in stolen_from ripped_me ripped_off_by identity_thief spoofed impersonated impersonating impersonator impersonators
      being_used_by catfish tricked tricked_me deceived fooled_me fake_email fake_call fake_website fake_site fake_invoice gave_them_my gave_him_my
      gave_her_my gave_the_code gave_them_the clicked_the_link clicked_a_link clicked_on_a pretending_to_be pretended_to_be posing_as cloned_my
      skimming unknown_withdrawal swapped_my_sim ported_out port-out account_takeover ransomware malware trojan keylogger data_breach blackmailing
      sextortion without_authorization without_authorisation takes_over taking_over persuaded talked_into talked_me_into convinced_me_to read_out_the
      manipulated
      broke_into broken_into held_up_at`,
    UNKNOWN: `dont_recognize dont_recognise didnt_recognize do_not_recognize do_not_recognise unrecognized unrecognised unfamiliar dont_know_about never_signed
      never_bought never_ordered didnt_order didnt_buy not_recognise not_recognize cant_recognise not_familiar never_subscribed never_agreed
      dont_remember know_nothing_about knew_nothing_about never_heard_of nothing_to_do_with no_idea_what no_idea_where no_knowledge_of not_aware_of
      dont_know_this dont_know_these dont_know_what_this dont_know_anything havent_authorised dont_recall unexplained mysterious mystery unrecognizable
      not_me not_mine isnt_mine arent_mine not_from_me cant_identify never_used never_visited never_been_to unknown_transaction strange_charge
      strange_charges strange_transaction unknown_charge unknown_charges suspicious unknown_person unknown_device strange_login wasnt_mine that_isnt_me
      never_placed never_made that_i_dont_know i_dont_know_about i_do_not_know_about
      i_never_took i_never_made i_never_ordered i_never_signed i_never_asked i_never_opened i_never_bought i_dont_gamble`,
    WORK: `work works working wrk wrking wrkng workin load loads loading respond responding open opens opening connect connecting connection function functioning
      go_through going_through responds turn_on start starting sync syncing play scan charging process processing complete submit submitting upload
      uploading save saving download downloading accept accepting accepts update updating operate print opens_the render renders display displaying
      displays ring ringing dial calling call send_messages deploying build builds respond_to come_on switch_on turn_off heat heats cool log_data book
      booking read reads recognise recognize`,
    BROKEN: `broken broke down crash crashed crashes crashing error errors eror bug bugs buggy stuck fail failed failing fails failure outage offline freezing
      freezes glitch* issue issues problem problems prob unavailable dead faulty defective damaged cracked leaking timeout timed_out times_out
      unresponsive malfunction* smashed corrupt* unusable dropping disconnects disconnecting stopped stops out_of_order trouble torn not_responding
      shattered jammed hanging hangs leak crash_loop not_loading wont_load wont_open wont_start wont_turn erroring broken_down failing_to fails_with
      stack_trace exception denied_access gateway 5xx went_down goes_down going_down gone_down is_down are_down been_down all_down lagging lags laggy
      hung freezes_up keeps_crashing blackout powercut power_cut no_power no_internet no_signal no_service no_network no_water no_heating no_hot
      no_electricity signal_lost disconnected interrupted interruption disruption degraded degradation packet_loss cutting_out cuts_out drops
      blank_page blank_screen white_screen black_screen empty_page chipped ripped stained rotten mouldy moldy expired_food smelly spoiled leaked
      flooded flooding error_500 error_503 error_404 502 502s 503 503s 504 500s
      came_loose came_off come_loose snapped came_apart fell_apart fell_off dead_link link_is_dead`,
    SYSTEM: `system site website server servers app checkout api service platform internet network database store portal payments_page production integration
      webhook webhooks power electricity wifi terminal tills till pos machine software network page line heating heater meter token water dashboard
      deployment cluster instance ci pipeline sso phone_system phone_line phone_lines hotline broadband fibre fiber wi-fi router signal boiler fridge
      freezer lift elevator atm atms gateway_payments payment_gateway point_of_sale card_reader card_machine scanner backend frontend domain dns
      email_server mailserver exports
      kill_process kill_the_process kill_a_process kill_a_hung kill_the_job killed_the_process`,
    MANY: `everyone everybody all_users all_our all_of_us all_my our_customers our_clients customers clients whole_team entire_team team whole_office
      whole_company entire production our_store our_shop our_business nationwide every_customer every_user all_staff staff patients
      students users employees thousands hundreds our_site we_are_all we_all all_the_customers whole_department all_our_customers all_our_users
      entire_company entire_office all_regions all_merchants merchants guests our_users our_guests whole_hospital whole_school school all_of_our
      whole_site half_our half_of_our half_the entire_site entire_shop shop_floor residents tenants every_request all_accounts all_stores
      all_branches operators agents_cant all_agents hospital
      every_shopper shoppers every_visitor every_order every_page every_visitor every_payment every_caller
      our_company our_team our_firm our_office our_clinic our_school our_whole our_entire all_our_staff the_whole_ward the_whole_building
      the_whole_street the_whole_village every_branch every_till every_guest`,
    GOODS: `order orders parcel package delivery item items shipment goods product courier driver rider food meal medicine medication dress suit shoes gift ticket
      tickets booking reservation tracking luggage suitcase pasel delivry pizza groceries flowers bouquet cake furniture sofa fridge shirt jacket
      laptop passport_delivery visa_card replacement dispatch consignment box boxes bag bags baggage mattress phone_case bike tyre tyres meds
      prescription`,
    LATE: `late delayed delay overdue behind_schedule delays taking_so_long taking_forever taking_too_long ages forever no_sign hours_late days_late
      lost_in_transit never_came no_show slow_delivery running_late behind stuck_in_customs held_up postponed pushed_back rescheduled still_in_transit
      not_moving hasnt_moved no_movement no_tracking`,
    DECLINED: `declined decline declines rejected reject refused denied bounced unsuccessful pending reverted cancelled declining returned not_accepted wasnt_accepted
      wouldnt_accept didnt_go_through not_going_through wont_go_through failed_payment payment_failed turned_down knocked_back not_approved
      reversed_back unpaid not_paid`,
    DANGER: `bleeding bleed unconscious suicide suicidal kill_myself end_my_life end_it_all hurt_myself harm_myself self_harm want_to_die poison* poisoned overdose
      overdosed gas_leak smell_gas smelling_gas gas_smell see_smoke smoke_coming full_of_smoke smell_smoke is_smoke started_smoking caught_fire on_fire
      burning burned burnt sparking electrocut* electric_shock explod* exploded explosion choking cant_breathe not_breathing chest_pain heart_attack
      seizure seizures convuls* fainted collapsed passed_out miscarriage raped rape assaulted attacked gun knife threatening_to_kill anaphyla*
      carbon_monoxide drowning ambulance in_danger not_safe unsafe unresponsive heavy_bleeding allergic_reaction overheating bled bloody_stool
      want_to_end not_want_to_live dont_want_to_live better_off_dead nothing_to_live_for wish_i_was_dead wish_i_were_dead wish_i_was_never_born
      dont_want_to_be_here_any dont_want_to_be_here_anymore dont_want_to_be_alive want_to_disappear no_point_going_on tired_of_living
      fire_brigade in_flames flames smoking_from started_a_fire burning_smell
      smells_burnt smells_of_burning smell_of_gas smells_of_gas electrocuted shocked_me cant_breath cannot_breathe struggling_to_breathe
      trouble_breathing hard_to_breathe difficulty_breathing short_of_breath stopped_breathing chest_pains chest_hurts tight_chest a_stroke having_fits
      having_a_fit convulsing lost_consciousness wont_wake not_waking turning_blue blue_lips bleeding_heavily lots_of_blood losing_blood coughing_blood
      vomiting_blood blood_in waters_broke water_broke waters_have in_labour in_labor gave_birth contractions dehydrated sunken end_my_own take_my_life
      no_reason_to_live dont_see_the_point no_point_in_living give_up_on_life cant_go_on cant_go_on_like dont_want_to_wake want_it_to_end kill_him
      kill_her kill_me kill_us hurt_me hurting_me weapon break_in intruder followed_home stuck_in_the_lift stuck_in_an_elevator trapped_in
      trapped_inside locked_inside swallowed_a swallowed_the swallowed_some swallowed_one hes_swallowed ate_a_battery button_battery took_too_many
      overdosing is_dying was_dying hes_dying shes_dying anaphylactic throat_is_closing throat_closing face_is_swelling swelling_up missing_child
      my_child_is_missing crash_landed car_crash accident crashed_into emergency_services scalded third-degree burned_her burned_him burned_me
      burnt_her burnt_him burnt_me wife_is_burned badly_burned badly_burnt police_are_here it_is_smoking its_smoking smoking_and ran_away run_away
      gone_missing
      flooding_my flooding_the is_flooding flat_is_flooded house_is_flooded kitchen_is_flooded water_pouring water_is_pouring pouring_out pouring_from
      pouring_through burst_pipe pipe_burst water_everywhere through_the_ceiling down_the_walls hit_a_cyclist hit_a_pedestrian hit_a_child hit_and_run
      ran_over run_over knocked_down like_ending ending_it_all ending_my_life breathing_machine ventilator life_support oxygen_machine all_the_tablets
      all_the_pills all_my_tablets all_my_pills whole_bottle_of
      no_brakes brakes_failed brakes_dont brakes_are hard_shoulder if_i_was_gone if_i_were_gone if_i_wasnt_here better_without_me
      glowing_red red_hot wont_switch_off
      say_goodbye goodbye_everyone goodbye_to_everyone sorry_for_everything see_a_way_out see_no_way no_way_out tell_my_sister tell_my_kids
      tell_my_children tell_my_mum tell_my_mother tell_my_wife tell_my_husband last_letter final_letter counted_the_pills counted_out_the
      took_the_pills taken_the_pills taken_all_the wont_be_here_tomorrow burden_to hears_voices foam_at collapsed_at blue_in_the not_responsive
      lost_at_sea hanging_wire live_wire exposed_wire wire_is_hanging sparks sparked short_circuit hissing hisses gas_is sewage_is filling_up_with
      water_is_rising basement_is_filling under_water lockdown hostage kidnapped abducted missing_since didnt_come_home never_came_home
      hasnt_come_home not_come_home didnt_get_off
      drank_bleach drank_the_bleach drunk_bleach swallowed_bleach drank_cleaner fumes smoke_on_the smoke_from smoke_in_the blaze wildfire live_cable
      cable_is_down power_line cant_wake_him cant_wake_her cannot_wake blacking_out tongue_swelling lips_swelling tongue_is_swollen lips_are_swollen
      face_is_swollen no_pulse is_slurring`,
    HEALTH: `pain painful pains fever sick ill vomit* diarrh* rash swollen swelling headache dizzy infection injured hurts hurting wound symptoms cough malaria
      unprotected cramps allergic asthma diabetic sore weak vomited vomits throwing_up diarrhoea diarrhea seizing bleeding_a spotting fevers
      temperature_of high_temperature 39 40c palpitations fainting faint wheezing itching itchy blisters rashes sores wound_is pus infected yellow_eyes
      jaundice migraine cough_is weakness shivering chills shaking_chills swelled swells numb numbness blurred_vision missed_pill side_effects
      side_effect reaction bleeding_gums contraction discharge_is backache headaches stomachache belly_pain stomach_pain burning_urine bled_a bites
      bitten bite stung burns
      fell broke_my_arm broke_his broke_her cant_move_my cant_move_his cant_move_her`,
    SEVERE: `severe severely bad badly worse worst worsening heavy heavily high terrible a_lot nonstop constant getting_worse extreme intense unbearable too_much
      wont_stop cant_stand cant_walk cant_eat cant_move cant_sleep cant_keep really_bad so_much very_much not_stopping doesnt_stop since_yesterday
      all_night getting_higher wont_go_away so_weak very_weak very_sick very_ill very_painful so_painful very_bad very_high cannot_sleep cannot_eat
      cannot_walk cannot_stand cant_stop cannot_stop couldnt_stop`,
    VULNERABLE: `baby babies child children kid kids son daughter infant toddler newborn mother mom mum dad father grandmother grandma grandfather elderly wife husband
      parents disabled wheelchair months_old years_old old_woman bby pregnant grandson granddaughter twin twins infants minor a_minor unborn preg
      pregnnt prgnant pregnat mnths_preg weeks_pregnant months_pregnant pensioner disabled_son old_mother old_father aged_mother my_baby bedridden
      dialysis diabetic cancer chemo child_is kids_are girl boy little_one`,
    ABUSE: `beats_me beating_me hits_me hit_me abuses abused abusing abuse violent following_me stalking stalker harassing harass* molest* touched_me forced_me
      forcing_me he_beats home_address leaked_my blackmails threatened_me threatens_me stalks showing_up_at knows_where_i knows_my_address
      shared_my_address posted_my_address doxxed doxed tracking_me tracks_me watching_me controls_my raping hitting_me hits beats beaten_me beat_me
      threatening_me threatening_us threatened_us threatening_my
      wont_leave wont_go_away outside_my_house at_my_door followed_me
      refuses_to_leave refusing_to_leave wont_let_me_out wont_let_me_leave wont_let_us_out trying_to_get_in trying_to_break banging_on_my
      kicking_the_door outside_my_door outside_our_door inside_my_house is_in_my_house is_in_my_flat grabbed_me groped pushed_me drunk_driver
      driver_is_drunk drunk_at_the_wheel locked_the_doors`,
    DISTRESS: `scared afraid terrified frightened panicking panic panicked desperate desperately crying cry in_tears shaking worried so_worried stressed anxious
      anxiety helpless hopeless begging beg i_beg im_begging freaking_out overwhelmed devastated stranded distressed dont_know_what_to_do
      do_not_know_what_to_do cant_sleep cant_take losing_my_mind hungry starving suffering broke_down nightmare at_my_wits_end wits_end lost_everything
      all_my_savings everything_i_have life_savings only_money all_i_have oh_god omg heartbroken no_food nowhere_to ruined destroyed sleeping_outside
      on_the_street worried_sick stuck_at stuck_here stuck_in stuck_outside stucked no_money homeless sleepless in_trouble so_scared very_worried
      really_worried im_worried sick_with_worry im_lost dont_know_who_to lost_hope give_up giving_up at_a_loss no_idea_what_to cant_cope cant_handle
      cannot_cope breaking_down falling_apart mental_breakdown breakdown in_pieces at_wits i_cry cried crying_all sobbing in_shock traumatised
      traumatized trauma distraught despair despairing please_please heart_is desperate_for last_money last_penny every_penny my_whole_savings
      all_our_savings all_our_money all_my_money my_entire no_other_money no_other_way cant_feed nothing_to_eat nothing_left nowhere_else
      nowhere_to_sleep with_no_money without_money penniless broke_and left_with_nothing freezing_cold cold_and stuck_abroad stranded_at stranded_in
      what_do_i_do what_should_i_do_now im_shaking i_am_shaking i_feel_sick cant_think suffocating depressed depression losing_hope i_panic panicky
      dont_have_money dont_have_any_money dont_have_the_money have_no_money no_cash cant_pay_for so_alone feel_alone all_alone feel_so feeling_so
      lonely desperate_situation cant_go_home miserable heartbreaking unbearable
      cant_do_this_any cant_do_this_anymore no_point_anymore no_point_any_more cant_take_this cant_take_it broken_down_on motorway roadside stranded_on`,
    ANGER: `angry furious unacceptable ridiculous disgusting disgusted outrageous outraged terrible horrible awful worst useless pathetic joke fed_up sick_of
      tired_of disappointed disappointing frustrated frustrating annoyed annoying shame shameful disgrace incompetent appalling appalled absurd insane
      wtf fuming livid mad had_enough rubbish garbage nonsense bullshit shit crap damn hell fuck* fck thanks_for_nothing waste_of waste_my wasting_my
      so_bad unprofessional nonsence ridicul* upset unhappy hate poor_service bad_service joking not_happy not_impressed sort_it_out  robbery
      rip_off ripoff seriously outrage joke_of pissed pissed_off piss bloody wth smh unbelievable unreal lousy dreadful shocking shambles fiasco
      never_seen_such worst_service worst_company sham scam_company crooks thieves robbing_us robbing_me infuriating exasperated beyond_a_joke fed-up
      had_it_with sick_and_tired ripping_off not_good_enough not_acceptable worst_experience disrespectful rude insulting laughable inexcusable`,
    INSULT: `idiot idiots stupid liars liar scammers clowns morons robbers dumb fools cheats crook you_thieves bunch_of  cowboys jerks assholes bastards
      con_artists scam_artists`,
    THREAT: `lawyer lawyers attorney court sue suing legal legally solicitor police ombudsman regulator report_you reporting_you trading_standards small_claims
      consumer_protection authorities chargeback dispute bbb gdpr central_bank file_a_complaint formal_complaint legal_action take_action press media
      newspaper journalist twitter social_media bad_review 1_star review expose fca going_to_the_police report_this report_to report_it_to reporting_to
      tribunal lawsuit litigation watchdog ombudsmen financial_ombudsman data_protection ico my_bank_will newspapers post_this post_about everyone_know
      all_over_twitter trustpilot one_star_review  bad_reviews`,
    LEAVE: `cancel_my cancelling canceling cancel close_my   switch switching competitor move_to moving_to never_use never_again taking_my_business
      last_chance unsubscribe done_with  lose_me losing_a_customer elsewhere leaving_you move_our moving_our move_away go_elsewhere
      going_elsewhere take_my_business taking_my taking_our switching_to porting_out  other_provider another_provider cancel_everything
      cancel_our cancelling_my terminate_the_contract end_my_contract end_the_contract lost_a_customer lost_me`,
    COMPLAIN:
      'complain complaint complaining complained manager supervisor escalate escalated escalation speak_to_a in_charge superior',
    URGENT: `urgent urgently asap urgnt urgntly immediately immediate immediatly imediately immedietly emergency emergancy hurry quickly quick fast fastest
      right_away at_once right_now critical crucial priority time_sensitive time_critical desperately_need urjent argent agent_need straight_away
      promptly earliest very_important without_delay running_out cant_wait cannot_wait can_not_wait no_time time_is_running life_and_death
      life_or_death matter_of speed_up instantly pronto super_urgent asp a.s.a.p aspa high_priority p1 sev1 sev-1 sooner urgency swiftly rapidly
      expedite expedited top_priority pls_hurry please_hurry hurry_up time_is_short no_time_to every_minute every_second cannot_afford_to_wait
      at_the_earliest earliest_possible soon_as soon_as_possible as_soon_as as_fast_as_possible as_quickly_as really_urgent very_urgent
      extremely_urgent rush_this outage_now`,
    NOW: `now nw rn this_minute this_second as_we_speak currently at_the_moment this_moment just_now standing minute_ago minutes_ago happening already_left
      presently ongoing still_happening right_this ten_minutes_ago five_minutes_ago moments_ago a_minute_ago an_hour_ago just_happened while_i_write
      as_i_type as_i_write happening_now im_standing i_am_standing sitting_at at_the_counter at_the_till at_the_airport at_the_gate at_the_border
      at_the_station at_the_hospital at_the_door outside_the in_the_queue`,
    TODAY: `today tonight 2day 2nite tday  this_afternoon this_evening noon midnight end_of_day eod cob close_of_business end_of_the_day todays
      within_the_hour next_hour this_hour tdy before_close before_they_close before_the_bank_closes before_5 by_tonight this_eve by_noon by_midnight
      in_an_hour later_today closes_today by_the_end_of_today end_of_today`,
    TOMORROW: `tomorrow tmrw tmw tmr 2mrw 2moro tomoro tommorow tommorrow tomorow 2morrow tomorrows tmoro first_thing tomorrow_morning the_next_day by_morning`,
    DAY: `monday tuesday wednesday thursday friday saturday sunday weekend this_week end_of_week mon tue tues wed thurs fri sat  
       `,
    FAR: `next_month next_year next_week next_quarter someday eventually in_the_future sometime one_day later_this_year few_weeks couple_of_weeks coming_months
      next_summer next_season later in_a_month in_a_few next_time next_spring next_autumn next_winter in_spring in_summer in_april in_may in_june
      in_september next_week_or not_until in_the_new_year`,
    BY: 'by before b4 until till til latest no_later_than due deadline not_later',
    IN: 'in within leaves_in starts_in boarding_in less_than only_have have_only under_an closes_in for_the_next ',
    SINCE: `since for ago past last over more_than already almost nearly been for_about for_almost for_over for_more_than going_on`,
    UNIT: 'hour hours hr hrs h minute minutes min mins half_hour half_an_hour couple_of_hours',
    LONGUNIT: `day days week weeks month months wk wks business_days yesterday last_night last_week last_month year years dayz this_morning early_morning`,
    NUM: 'one two three four five six seven eight nine ten twelve fifteen twenty thirty forty sixty couple few several half an a_few',
    CLOCK: `oclock o'clock am pm noon midnight at_two at_three at_four at_five at_six at_seven at_eight at_nine at_ten at_eleven at_twelve
      half_past quarter_past quarter_to five_past ten_past twenty_past five_to ten_to twenty_to`,
    CURRENCY:
      'dollars dollar usd eur euro euros gbp pounds pound ksh kes tzs tsh ugx kshs bob rubles shillings naira quid bucks cents grand sh rand rupees sek',
    EVENT: `flight fly flying plane boarding board airport train trip travel traveling travelling interview exam exams test_tomorrow wedding funeral surgery
      operation appointment meeting presentation demo launch hearing closing conference event rent mortgage payday party birthday concert ceremony
      graduation visa_appointment check-in checkin check_in departure leaving_for tax_deadline deadline school_fees fees_deadline visa viva tender
      auction match bus ferry move_in moving_in tuition customs gate depart departs landing visa_interview custody naming payroll_run closing_date
      completion_date christening anniversary prom holiday vacation cruise match_day audit go-live golive release_day deadline_for tax_return
      moving_day moving_house check-out handover court_date hearing_date landlord shipment_deadline departure_gate boarding_closes gate_closes
      launch_day arrive_on arriving arrival`,
    STAKES: `lose losing miss missing_my missed fired evicted eviction kicked_out_of lose_my_job penalty late_fee overdraft lost_sales losing_money losing_sales
      losing_customers losing_revenue costing_us costs_us costing_me cut_off disconnected stranded deported cant_pay cant_feed feed cant_eat cant_buy
      cant_afford cant_work cannot_work out_of_business shut_down go_under miss_my will_miss gonna_miss expires expire expiring runs_out cant_get_home
      cant_travel cant_trade bankrupt bounce late_fees denied_entry wont_be_able pay_my pay_rent pay_the losing_orders losing_clients losing_thousands
      lose_our lose_the lose_my lose_everything losing_everything losing_my lost_my_job be_fired get_fired sack sacked evict be_evicted get_evicted
      kicked_out out_on_the_street no_roof cut_us_off cut_me_off repossessed repossess bailiffs bailiff foreclosure overdrawn bounced penalties
      interest_charges late_charge fined penalised penalized   turned_away refused_boarding denied_boarding miss_our miss_the
      missing_our going_bankrupt closing_down cant_operate cannot_operate cant_open cannot_trade customers_are_leaving customers_leaving
      customers_walking walking_out walking_away furious_customers losing_business at_risk at_stake every_minute_costs a_fine`,
    WAIT: `waiting wait waited waitin waitng hold on_hold queue holding awaiting w8ing w8 chasing waited_for been_waiting im_waiting still_waiting kept_waiting
      on_hold_for pending_since`,
    REPLY: `reply replied replies response respond responded responding answer answered answering answers call_back callback feedback get_back
      contacted solution listens attention acknowledg* resolved explanation rply reacted reacting callback_from returned_my got_back getting_back
      heard_back hear_back heard_from hear_from heard_anything word_from acknowledged picks_up picked_up picking_up pick_up answers_the answered_my
      phone_answered
      update_from updates_from update_on status_update word_back came_back_to responses hears`,
    REPEAT: `third_time fourth_time fifth_time second_time again_asking any_update any_updates any_news any_progress following_up follow_up follow_ups followup
      chasing reminder nth_time times_already already_asked already_told already_sent already_wrote already_contacted already_reported asked_before
      keep_asking keep_calling been_calling been_trying several_times many_times multiple_times numerous ignored ignoring hello? anyone_there
      anybody_there is_anyone are_you_there you_there keep_telling repeatedly countless previous_messages last_email passed_around bounced_between
      how_many_times once_again have_written have_called tried_calling tried_everything 4th_time 3rd_time 5th_time 2nd_time third_email third_message
      fourth_email fourth_message again_and_again over_and_over for_the_nth same_issue_again same_problem_again as_i_said like_i_said i_already
      already_explained repeating_myself contacted_you_before previous_ticket old_ticket reopened_ticket still_no_reply copy-paste copy_paste
      canned_answers automated_replies bots going_in_circles going_round_in
      promised i_was_told was_supposed_to were_supposed_to you_said_you finally_look finally_help to_four_people to_three_people to_five_people
      to_several_people every_agent`,
    THANKS: `thanks thank thankyou thx tnx thnx ty tks thanx cheers appreciate appreciated grateful thank_you much_obliged gracias tysm thankful thanks_a
      thanks_again many_thanks thank_u thanku thxs thnks bless god_bless appreciated_it hats_off credit_to`,
    PRAISE: `great love loved lovely awesome amazing excellent fantastic wonderful perfect perfectly brilliant best nice helpful happy good_job well_done keep_it_up impressed superb cool good_work smooth recommend pleased excited enjoy enjoying glad beautiful kudos delighted friendly
      works_like_a_charm five_stars 5_stars solid lifesaver enjoyed fab bravo pleasure congrats congratulations gorgeous chuffed saved_my saved_our
      saved_the saved_us impeccable flawless outstanding exceptional stellar terrific incredible delightful very_good really_good so_good good_service
      good_app handy neat top_notch top-notch first_class first-class easy_to_use user-friendly spot_on a_gem loving adore happy_with very_happy
      really_happy quick_help cute elegant deserves_a_raise worth_every life_saver works_well works_great working_great works_perfectly
      works_beautifully works_brilliantly great_work thumbs_up so_easy very_helpful really_helpful super_helpful so_helpful very_kind so_kind very_nice
      so_nice
      leaving_a_review leave_a_review left_a_review leaving_feedback super_quick so_quick very_quick so_fast super_fast very_fast like_a_dream
      youre_a_star
      you_rock guys_rock
      to_die_for dying_to died_for killed_it killing_it dead_simple dead_easy killer_feature drop_dead died_laughing dying_of_laughter
      dying_laughing laughed cracked_me the_bomb a_bomb nailed_it rocks absolute_gem a_legend legend hero heroes angel an_angel star superstar
      thrilled over_the_moon made_my_day made_our_day treat delicious yummy tasty breathtaking stunning splendid marvellous marvelous magnificent
      magical sublime a_joy a_delight charming polite courteous kind patient thoughtful a_relief such_a_relief satisfied very_satisfied no_regrets
      couldnt_be_happier keep_going
      goosebumps hilarious says_hi made_me_smile made_us_laugh`,
    RESOLVED: `resolved solved fixed sorted sorted_out fixed_it works_now working_now working_again is_working_again works_again works_fine working_fine all_good
      never_mind nevermind nvm figured_it_out figured_out found_it got_it false_alarm my_mistake my_bad all_set disregard ignore_my
      ignore_this ignore_my_last problem_gone back_to_normal it_arrived has_arrived just_arrived arrived_safely came_through got_through all_sorted
      no_problem no_problems no_worries it_worked that_worked did_the_trick is_back back_up_now can_close close_this_ticket close_the_ticket
      you_can_close i_see_it received_it no_issues all_ok all_okay all_fine issue_is_gone are_fine is_fine its_fine sorry_wrong_chat wrong_chat
      already_received logged_in_now got_my_money have_received_it is_ok_now ok_now its_ok have_access_again can_log_in_now i_was_wrong fixed_now
      sorted_now solved_now resolved_now has_been_resolved has_been_fixed been_sorted been_resolved it_is_working is_working_now working_fine_now
      back_online is_back_up back_up_and_running working_properly_now came_back its_back found_my found_the_setting found_the_problem
      sorry_for_the_noise sorry_about_that no_need_to_reply no_need_to_answer no_reply_needed no_action_needed
      nothing_needed no_longer_needed dont_need_help forget_it forget_about_it forget_my scrap_that cancel_that_request question_answered
      answered_my_question that_answers that_explains makes_sense problem_solved issue_solved issue_resolved have_it_now has_come_in has_come_through
      is_in_my_account_now money_arrived money_is_here money_came refund_arrived refund_came parcel_came parcel_arrived order_arrived it_turned_up
      it_came managed_to nothing_to_complain nothing_is_wrong nothing_wrong no_complaints cant_complain no_problem_with no_issue_with no_trouble
      there_is_no_problem theres_no_problem im_back_in i_am_back_in
      thats_all_i thats_all all_i_needed like_a_dream
      no_longer_happens no_longer_happening no_longer_a_problem no_longer_relevant no_longer_an_issue please_close_it you_may_close
      recovered fully_recovered got_better is_better_now feeling_better feels_better back_at_school back_to_school back_on_her_feet
      back_on_his_feet without_a_hitch without_any_problem without_any_problems without_any_issues no_side_effects no_answer_needed
      no_answer_required needs_no_answer no_reply_required no_need_for_an_answer was_in_my_spam in_my_spam was_in_my_coat turned_out_to_be
      turns_out_it it_was_me was_my_own my_own_fault my_fault wasnt_stolen_after not_stolen_after apologies_for_the_noise ignore_the_above
      scratch_that all_clear safe_and_sound home_safe cleared_up cleared_it_up is_clear_now clear_now sorted_in_the_end showed_me_how i_found_the
      changed_my_mind didnt_need_it panicked_for_nothing no_harm_done`,
    WISH: `be when_will when_is when_are when_do when_does when_can get_this get_it get_that get_these get_them get_your get_the have_this have_it have_that
      have_them want_this want_that want_them want_it make_sure need_to_be to_get`,
    NORUSH: `no_rush no_hurry not_urgent nothing_urgent not_an_emergency no_urgency when_you_have_time when_you_have_a_moment when_you_have_a_minute
      when_you_get_a_chance take_your_time low_priority not_important no_pressure at_your_convenience your_convenience whenever_you_can when_convenient
      when_you_can can_wait not_a_big_deal no_big_deal not_in_a_hurry in_no_rush not_critical small_thing nothing_serious nothing_major no_biggie
      not_a_priority not_pressing in_your_own_time if_you_get_a_chance when_possible isnt_urgent aint_urgent sometime_this not_super_urgent isnt_a_big
      tiny cosmetic typo nitpick minor_issue minor_thing minor_bug minor_detail minor_typo minor_point trivial_thing not_time_sensitive no_deadline
      in_due_course at_some_point one_of_these_days when_it_suits whenever_it_suits whenever_suits suits_you not_a_problem_just only_a_small
      just_a_small just_a_tiny just_a_minor spelling_mistake spelling_error just_fyi for_your_information lowest_priority
      not_a_big_issue not_that_important when_free when_you_are_free
      ill_wait i_will_wait happy_to_wait can_happily_wait
      whenever_you whenever_possible whenever_is whenever_its whenever_somebody whenever_someone whenever_anyone whenever_there whenever_works
      in_no_hurry theres_no_hurry at_your_leisure take_all_the_time no_particular_hurry nothing_pressing can_easily_wait is_fine_whenever`,
    BEARABLE: `for_the_time_being for_the_moment fine_for_now ok_for_now okay_for_now all_right_for_now well_survive ill_survive we_survive well_manage
      we_manage ill_manage can_manage others_manage are_managing am_managing im_managing were_managing well_cope can_cope coping im_fine i_am_fine
      were_fine we_are_fine im_okay im_ok hes_fine shes_fine hes_okay shes_okay were_okay nobody_hurt nobody_is_hurt nobody_was_hurt no_one_hurt
      no_one_was_hurt no_one_is_hurt wasnt_hurt werent_hurt not_hurt not_injured unhurt unharmed uninjured ive_blocked ive_cancelled
      ive_changed ive_frozen ive_already_blocked ive_already_cancelled ive_already_changed i_have_blocked i_have_cancelled i_have_changed i_blocked
      i_froze i_already_blocked i_changed_my ive_turned i_turned weve_turned we_turned ive_switched i_switched weve_switched makeshift
      workaround work_around by_hand manually others_work others_are_fine
      rest_works other_one_works others_run police_report reported_it_to reported_to_the`,
    IDEA: `suggestion suggest suggestions feature feature_request would_be_nice would_be_great would_be_cool would_be_fun would_be_lovely
      would_be_good would_be_sweet would_be_useful would_love it_would_be idea ideas feedback consider
      improvement roadmap wish dark_mode please_add could_you_add nice_to_have plans_to_add any_plans survey newsletter partnership collaborate sponsor
      cooperation vacancy vacancies job_opening hiring testimonial brochure catalogue catalog have_you_thought have_you_considered
      have_you_ever_thought would_love_to_see would_be_handy would_be_helpful could_be_improved it_might_be_nice suggestion_for wishlist wish_list
      later_version keyboard_shortcut dark_theme night_mode case_study blog_post podcast webinar fundraiser charity sponsoring sponsorship internship
      internships job_opportunities careers career open_positions affiliate reseller_program media_kit press_kit guest_post collaboration partner_with
      in_the_app_would`,
    CURIOUS: `wondering wonder curious just_curious just_asking just_checking by_the_way btw fyi quick_question interested_in interested thinking_of thinking_about
      considering planning might looking_to learn_more more_information out_of_interest general_question just_a_question question_about looking_into
      heads_up just_letting just_wanted in_the_future for_the_future for_future just_wondered was_wondering asking_for_a_friend asking_for
      out_of_curiosity no_particular_reason not_a_complaint in_case_i thinking_to thinking_about_joining deciding_whether before_i_sign before_i_buy
      before_buying before_joining planning_on any_plans_for`,
    GREET: `hi hello hey good_morning good_evening good_afternoon greetings morning gm hiya howdy how_are_you good_day happy_new_year happy_new merry_christmas
      happy_holidays happy_easter happy_monday nice_day great_day good_weekend nice_weekend lovely_day dear sir madam team good_night goodnight bye
      goodbye
      see_you see_you_then see_you_soon`,
    ACK: `ok okay okey okie kk oki noted understood alright alrighty sounds_good fair_enough will_do sure roger gotcha acknowledged perfect fine good great right_then ah_ok ah_yes i_see i_understand lets_see`,
    PAST: `last_year months_ago long_ago years_ago previously used_to back_in earlier_this_year last_time the_other_month in_2019 in_2020
      last_winter last_summer last_spring last_autumn back_then once_upon a_year_ago two_years_ago years_back when_i_was_a last_christmas
      in_the_past`,
  },
  everyday: `spelled spelt looked looking wanted sometimes refundable rating ratings houses watching theater theatre hotel hotels closest planning stations starting booking bookings waiter waiters leaving learning morning warning watched catching charged changing cheaper cleaner
    change changed chance there three where those these other after about would could should first still house those through although thought
    charge stone store story story large later lower power people really things think thing right night might light sight fight going doing
    number member remember december november september order older under wonder since single simple sample couple course source force please
    report reports repeat repair return review reserve reserved resolve restaurant movie movies theatre hotel room rooms table reservation city
    weather music songs song artist album event events ticket tickets doctor dentist salon stylist bus train flight flights airline airlines
    class seats seat adults people private visit location address phone street looking search find check great sounds sound perfect correct confirm
    language english french german spanish color colour colors sizes shoes smaller larger longer shorter stopping shipping shopping
    format former formal minute menus setting settings letter letters better matter latter winter summer season reason person persons
    planet plants planned player players prayer friend friends friday content contact contract connect correct collect`,
}
