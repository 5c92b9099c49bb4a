// Points and the words that have them. Written by eval/write-learned.ts from the tuning set; do not edit.
export const learned = `
106 жить
97 меня_украли
93 account_was
92 kujiua прощайте
91 dont_see
89 читаете
88 nataka_kujiua
86 не_хочу
83 ALLDOWN все_решила решила
81 nje_na
80 waking
78 *eliwa husband_is inauza
77 я_все
76 is_outside see~ щитк*
75 on_# вода
74 identity_was магаза
73 ABUSE card_was simu_imeibiwa
72 minutes_ago
71 have_two lift reli wazi zimepotea
70 *rsery natapeliwa nursery хочу_жить
69 *fresh im_on wage* wages щитку я_больше
68 *nguka buyi* buying cant_see na_mtoto the_cat was_stolen
67 THEYDID VITAL- still_on wame* wont горк* горка
66 drai* inam* nimechoka_na payments puff zinaingia
65 DANGER hois* my_wages no_food phone_on taxi* taxis вскр*
64 *sulin alipata all_our amea* amenifuata casi* casino hit hoist insulin lost_and
63 *bakwa *meter _nimebakwa amet* lay nimebakwa nitume pamp* pampu thermometer tuko_kwa
62 _sijala ameanguka door my_insulin simu_na ya_chanjo
61 *wekwa *овляю imew* imewekwa sijala tumetolewa wananunua врет кто_то обновляю приб* прибор
60 *blets STOPIT _somebody collected do_this eh imefutwa kitu_kwa man_who mtoto_hapumui nje rail* sasa_hivi tablets
60 this_any аккаунт_взломали
59 *olewa CARE- and_my kwa_group nimebakwa_jana
58 *smith _hongera _nimechoka _they bank_app down_all drilling imez* locksmith lost_my nobody_can other_line wanapokea
58 мой_аккаунт открыт ушло
57 OTHERS adult all_# habari_za inau* jiko never_came nguv* nguvu nimejifungia smells_of zote заблокирована оператором
57 час
56 *cheza~ *nitoa _checkout buye* by_mistake hajacheza~ haji*~ hajibu~ is_going kuis* kuishi kuishi_tena scri* script
56 simu_ya televisions vanish блок не_останавливается останавливается сним щас
55 *emeza *unywa cycl* damu door* drink having_a maki*~ making~ mbaya_sana out_and owe oxyg* oxygen pep the_car they
55 two_kids waters ya_baba your_lift вскрыли вся кого лежат пишут у_всех часа
54 *bably *еезде *здала *нулся~ amekataa didnt_make drin* fare hello_the imehackiwa in_# its~ my_card no_big probably
54 the_tablets there_are yangu_imehackiwa база вернулся~ заглох не_я отмените переезде побеспокою показывают раздала
54 реки уеха* хозяев
53 *apiwa *chezi *fundi *gions *ogeza *patia *tside DONE- a_loan address_in alarm_centre aske*~ asked~ asked~_for baby
53 brilliant_another childs disp* from_your hach* hachezi has~_to inajisogeza is_down its_minus mafundi mimb* mimba
53 mimba_ya minus ni_saa nimepatia outs* outside regions said* saidia shes typed walifanya wote_kwa заблокируйте
53 оторвался столба сутк* сутки ходя* ходят
52 *patch *tsapp *ртами ONGOING VULNERABLE- _mtu and_im breathing dead_since dispatch dose iliz* lips network_ya
52 nne_leo of_gas started wasnt_me whatsapp паци* тыщ щито*
51 *ungia *vimba ametoka empt* epip* epipen flight_in her_savings hidi* hiding ilizima in_here kids_are kios* kiosk
51 kuna_mtu laptop my_photos ni_# nimekunywa nimekunywa_dawa starts take_calls umev* were_on wire банк
51 заблокируйте_карту не_хочу~ он погас просят чужие
50 *ameza *gieni *iwepo *niani *рство and~_your~ boar* building chooni duniani feri followed gave_the iko_down
50 is_buying itse* itself kitu_haraka landing mmeambia my_rent names names_and nimeambiwa nimemeza nipigieni nisiwepo
50 of_our peng* pengine photos_and question refr* refresh since_# was_hacked вскрывает день_подскажите ждет и_уехал
50 лекарство наш продиктовала продиктовала_код
49 #_# *eding~ *ekufa *lfway *ngkok *rlift *urnal MANY- UNKNOWN _nimemeza a_man amechukua ameshameza app_showed arm
49 at_noon baba bang* bangkok blind drain er frid*~ friday~ half* halfway hi_sorry imekufa in_it invoices_zinaenda
49 ive_written jour* journal live mfunge mlango mmenimaliza naomba_mfunge needing~ of_us railing sai see_a showed_my
49 sign*~ signal~ stai* stairlift status swallowed the_back the_scooter wont_let знае* кассы код кормить уехал уход*
48 *actor *agika *caler *ifest *izima *loded *lysis *pumui *tieni *асили *евода *ленно *ована *ресла CLOCK _acc
48 _ребенок ameiba and_your baby* babys benk* benki burn* burned card_right ches* chest congratulations desc* descaler
48 dial* dialysis doors dosi* dosing dran* drank exploded faha* fahamu food_for hapu* hapumui hapumui_vizuri have_no
48 him imejifungua inaisha loan* loans manifest mita mzit* mzitoe nasi* nasikia nipatieni obey our_shop our~ pang*
48 panga reactor setp* setpoint small_thing stag* stage to_bother toka uchi wameweka yamemwagika автокресла вызо*
48 двер* друз* лежи* лежит лека* не_работает не_я~ неме* немедленно отошли отцу перевода перекрасили плачет плз плюс
48 пряж* пряжка расстегивается у_клиентов
47 #_people *apsed *ckout *rgies *ribes *ujaja PAY- _waya _whole _выпила about_to allergies amek* amepoteza at_a
47 betting big bike collapsed delivers gamb* gamble halt hauj* haujaja his imeibiwa in_an kaya kerb mtu_ametumia
47 nikirefresh nimetapeliwa none now_my open our_customers pati* patient paym* roof starts_in tablets_your the_bus
47 the_door through_your um unsubscribes whether_its~ wris* wrist you_that zangu_zote zilizopita больше_не больше_так
47 замку и_она лицо могу_простите открылся пишу* плох* плохо плыв* плывет сейчас_# труд* умно* умному уходят
46 *ammed *dical *ezing *imiki~ *ndant *utana *вался *осами STOPIT- _mama _prod _ничего _он ameu* ameungua anan*
46 anaomba cant dawa_ya email_and foll* following freezing fuse_box fyi haiz*~ haizimiki~ hang* hanging heater hour
46 hurt im_sorry imejifunga imeshuka is_using just_now kwa_nyumba leo_asubuhi lockout medical mwil* mwili myse* myself
46 na_jiko na_pin nahisi nisi* nitaanguka oven* oveni pend* pendant put_out saa_sita scam* scammed sent silent swal*
46 text* the_thing tom tool* tools tow umevimba us_and uso you_let zinatoka бывший виру* вирус входят выск*
46 выскакивает имущ* имущество машины на_меня нашем не_открываются ним описывают перевыпустили полосами тран* тянет
45 *abase *apika *dieni *gging *hndwa *ilala *iling *kuzwa *kwama *ooter *shuka *tries *ередь *етени *зовом *лений
45 *ьницы _nmetuma _я address_from anao* anashndwa anat* ate_my bada begg* begging centre cna countries data* database
45 exis* fed for_photos her_phone inamwonyesha its~_normal kpum* kpumua lost_the mais* maisha mia moni* mtt na_leo
45 nikilala nmet* nmetuma normal_that~ nyumba_tangu ohio picha_zangu prod scoo* scooter tangu_fundi tidi* tidied to_do
45 tunaenda turning walking ya_shule yote yourselves yuko аппарат_ивл бюлл* бюллетени визовом врачом голосование дверь
45 и_каждый ивл накоплений не_хочется ни_одного ни_при очер* очередь пога* после_укола разберитесь реше* решен с_моего
45 сейч* срочно_заблокируйте стою так_же тут_ни укол* укола щиток это_нормально
44 #_of *agusa *ivers *ndoka *nduka _simu _вся _жить anae* buyer ceil* ceiling drained escr* escrow freez gate_# goin
44 he_knows homa ina kuen* kuendelea label lapt* limepinduka mins mlan* my_flat needs ngozi_inatoka pretending renews
44 ring_me she_is shop* sijagusa somebody_is tablets_you tele* there_hope ving* vingi wameumia ya_benki yangu_na внут*
44 внутри за_заботу заботу минут_а сейчас цифр* я_продиктовала
43 #_badala *aries *etuma *kampa *lding *moved *ngine~ *olent *еляют *естно *ондер *отали *толка STAKES _stuck
43 _wamechukua _простите aanz* aanze akiingia~ ana_mimba anasubiri anatapika anatokwa are_on atanitoa barr* barrier
43 beep* beeps boarding coor* coordination deni enco* encoder exam_portal failed_and goin* going group_la hall*
43 i_never ila im_getting island kucha kuji* kumtibu maji mara_# mid mwin*~ mwingine~ na_sio naib* naog* naogopa
43 nikampa now_# oxig* oxigen payments_to pen reas* reason remo* removed resident salaries sims smart_lock studio
43 they_will trul* truly unlock uses viol* violent waki*~ waking~ wamechukua was_changed your_widget в_лифте
43 вашей_накладной вызова выселяют лифт* лифте мне_пишут неиз* неизвестно пин пишут_с посту потолка работали
43 транспондер улиц* часа_а элек*
42 *anuka *ficha *дулся *ентке *идоре *кетке *никам *руйте *тными HEALTH about_# admi* admin ako ako_ndani anis*
42 anisaidie at_two ati bibi block bora cant_do cars closes_in dawa free* gesi halt* halted haon* haoni he_cant hes
42 hivyo_hivyo hospital i_cant id_yangu inanuka kuol* kuolewa left mani* min_app mjom* mjomba mochari my_email naibiwa
42 nimejichoma nimejificha nitasubiri nmespray nyumba_yote shared the_hospital the_lift theyre till_system toni*
42 tonight tumb* tumbo umea* umeanguka umec* umechukuliwa wako_ndani wananipeleka was_paid we_dont wengine with_her
42 yangu_sasa yenu_na zao в_два в_долг ваш_мастер ввел* ввели вста* даль* дальше два держат животными картами кори*
42 коридоре кредит одно пациентке плат* раздулся с_детьми склад скор* фуру шипи* шипит этикетке
41 #_no *chari *choma *clist *dcast *edege *ellor *elves *gests *ldren *puter *rrier *анули *едний *разие *ъезде
41 NOBODY _system _меня access~ ako_na amechukua_loan ameingia anatolewa bother_you brak* broa* broadcast broken
41 changing_the children cjui computer counsellor cyclist dege* degedege esca* escape four_this gas_smell hakuna_mteja
41 hapa hiyo_dawa hour_ago i_did i_thought ime imenishinda imet* inside is_asking kabisa_ni kali kila_mara lime*
41 me_out moch* mteja_anaweza my_bank nimelipa_bundle password_was right_now sensor slep* slept suggests swapiwa
41 technician_left tumefika vani* warm we_have zime* безобразие в_# в_подъезде вакц* взор* взорвался долг* забл*
41 замечательное кого_нибудь копии купили ни обма* обманули одна опух* опухло от_моего подъезде последний так_не
41 трудно
40 *agawa *akopa *dache *dlers *ident *ijibu~ *llary *nitor *nsion *ptied *vunja *дцати *едняя *отать~ *плату *равке
40 *ьными THEFT _nimeambiwa _someone _theyre amekataa_kunishusha anakopa anaona anapiga anavunja and_hes anyo* anyone
40 bara* boss_wangu chec*~ check~ code_to cycle dati* dating dk down down* election emptied exist gas_since haif*
40 halls headache hello_hello hosp* i_took iko_chini imekwama imeu* is_at is_being kunishusha lock* locked_in mimi~
40 monitor my_salary nato* ndur* nduru niko nimemeza_# nimeshagawa nyumba off_at out_the pens* pension sall* sallary
40 shop shops since_three sita*~ sitawasumbua~ stations stop_it texts the_man the_street to_a toddlers unle* unless
40 unless_i usio wametoa will_not your_dating your_technician zimeisha zinaenda в_банк выпускает заправке и_едет касс*
40 мой_адрес на_заправке не_по ноль нормально_что ночи остальными остановите от_вас охра* последняя рабо*~ работать~
40 с_моей служ*
39 *aging *atoka *bands~ *ently *etoka *ganda *haler *hesia *hikwa *igiwa *jatoa *nding *ngoje *nguki *pumua *rayed
39 *zishi *душка *евели *ества *инике *ксист *летки *ллона *ойную *опала *стеме *ывают *ылась _автобус _таксист
39 ameshikwa anaesthesia ananitishia and_theres appa* apparently ate book choo* device eate* eaten filling
39 five_minutes haifunguki heard_of him_for hrs husb*~ husbands~ i_type imenitoa imetolewa inatumia inha* is_# issued
39 it_wont kifu* kijana_wa kuondoka line_yangu loan_in man matatu mous* mouse name* never_heard niko_pekee no_one
39 nyumbani_na patients pesa_kwa pick*~ point resi* sasa_kijana says_i sijatoa sio_mimi siwezi_tena~ sprayed they*
39 took wametumia yameganda you_had а_вы балл* баллона банк_открыт выключился вылет_через газом двойную деду* дедушка
39 дедушка_упал дым его_нет еще_на жить_дальше закрылась закрылась_в замк* ипот* концентратор люди мага* не_ту
39 неправильно опер* перевели подъ* пропала простите_если сервер системе смысла сотрудникам суд таблетки таксист трещ*
39 электричества я_закрылась
38 #_now *avuma *binet *choka *ezima *fugee *hdrew *husha *idges *mbiwa *nging~ *olewi *oples *rgery *roval *seums
38 *асной *атном *дцать *овить *онный *покою *рвало *релка *рлась *узьям AND- WHERE- _kila _nine _зарплату a_patient
38 alip* ameanguka_na amekunywa amel* and_can approval at_once atok* atoke bang*~ banging~ bint* binti boil*~ boiler~
38 cabinet carbon_monoxide damu_ya digi* digits fake fake* fakes fridges haip*~ haitolewi has_gone he hive* hives
38 imeswapiwa inatoka_kwa inav* inavuma inhaler insi* into kept linakata locks loves mait* maiti maji_ya mama~ mazishi
38 mguu mlio museums na_macho na_manager ndan* ndani needle nimechoka nimetuma_pesa not_here orde*~ order~ past
38 peoples plz posi* range refugee selling sita_na surg* surgery the_last the_locks to_our vitu_vyangu vyan* vyangu
38 wanaweka withdrew yote_kwa you_sold your_pharmacy za_deni zimezima_na бокс* боксе весь_склад видит вкла* вооб*
38 вообще вся_сеть вырв* гово* груз*~ грузим~ гуди* гудит два_часа двадцать долгу долгу_который друзьям дымк* дымком
38 жить_не за_час запе* заперлась зарплату знает зоне красной кред* нем операционный плит* по_долгу получается при_чем
38 роди* самокатном сеть скан* службой стою_на стрелка темп* температура трещит тыся* упал* упала через_два чужи*
38 щитка этаж* это_не я_не
37 #_years *afura *atuma *chine~ *eumia *ezidi *garet *kumbu *ndoke *oxide *pires *ridor *tokwa *uacha *uieni *uilia
37 *амины *йдите *мляют *орить *падет *собие *ужбой *ховка BEARABLE- ametumia an_error anav* and_now aond* aondoke
37 carb* carbon corridor data~ dear_sirs door_saying drama expires gari gas gone good_evening here_on ijib* ijibu
37 imetuacha imezidi imezima inafura inamzuilia isnt_answering~ it_off jana_na kimekuja kumbukumbu land line_plays
37 mach*~ machine~ marg* margaret mbio medi* mliyonikodishia mono* monoxide moyo_unaenda mtoto_amekunywa mtu mzuieni
37 na_watoto nimeogopa nitahukumiwa oxyg*~ oxygen~ pls pori* porini qeue reach~ scho*~ school~ show* siku_mbili sirs
37 smel* snat* snatched sold_me talk* the_batch the_house till* tills todd* truc* unaenda_mbio van wadu* wadudu wish*
37 wishes with_no zilikuja zone* zones ампу* ампула боли* болит в_вашей взял* взяли видя* видят вита* витамины восьми
37 выкл* выма* выманили выпила двад* двух* доз должна моег* моего мой молоко найдите он_опять остальное оформляют
37 охла* охлаждение последняя_ампула пособие пропадет сбер* сбережения скорая страховка съел танк* танке температура_#
37 тонн тревожная_кнопка тряс* тяне* умирает через_#
36 #_with *acker *aomba *arani *ering~ *ilway *lease~ *nager *oijua *owing *pokei~ *zimwa *анеры *асным *гбаум *дъезд
36 *евела *етчик *жчина *ируют *истке *комый *крыто *кцина *овите *ожная *оняня *писки *пухло *ревод *рийке *спись
36 *тупна *явшее DANGER- REPLY- _hes _у _шлагбаум about_ten address_kwa akan* akasema_ni alinipigia alipiga alle*
36 amen* an_hour answering~ app_and are_all barabarani cat_is crossing dakika_# dating_site duka_zote flat_we
36 float_yote gate goes_at haioni haipo hasnt_come~ hazipokei~ hazipokei~_malipo honestly_i ikatae im_at imeh*
36 imenigonga imezimwa in_there inafunga inaondoka is_not it_again kamp* kujifungua labe* leaves_in long* longer lowe*
36 lower manager mlikata mtu_alinipigia much_i mume_wangu my_pension na_maisha ndeg* ndege ni_nurse ningejaza
36 nisiyoijua nmetuma_# nurse_wa off our_clinic paye* plays plays_music railway reca* recall rele*~ release~ rudisha
36 shows_him signal stream stream_key street system_iko the_feed the_kettle they_are think_i tracker tracks tusa*
36 tusaidieni vanished_after zimehamia аварийке вакцина вас_я велел вкладе второй_месяц выключается выше* вышел
36 вышел_из говорить двес* двести домен закрыто запах заявки_на и_пишет корпус красным лифт моих мой~ молчит мужч*
36 мужчина нашему не_вижу не_поднимается недоступна незнакомый ок_хорошего операцию отел* отец перевела перевод печь
36 пишет_что под поднимается подъезд пульта ради* радионяня разг* разговаривает распухло растаявшее ребе* родд*
36 роспись сада свет* светится сканеры списывают_деньги стоит_на счетчик тревожная у_нас убье* убьет удалить химч*
36 химчистке хозя* час_в через_ваше четырнадцати что_убьет шлаг* шлагбаум шлагбаум_не эфир
35 *afini *aners *emony *ering *funga *ikosa *isher *loads *ngers *ngiwa *night *spray *wisha *лефон *лчите *мится
35 *ншеты *стили *тском GOODS- STRANGER _dont _every _mzee _nimetuma _passport _звонил _из account_right adul* amez*
35 anaj* at_five atoe auct* batc* batch bein* being buck* buckle by_your cere* ceremony changu chart cleaners
35 controller coug* coughing damu_nyingi does_nothing due_today empty exti* extinguisher fathers foam fole* foleni
35 funn* funny haja* have_nothing hold* iko_kwa is_still it_left keep* keeps kliniki_yenu kuku* kukutana kumw* kupumua
35 kwa_watu logo* logout mars* marsh mdom* mdomo me_as migr* migration mime* mimea mzui* na_mpesa na_si nimeangalia
35 nimekwisha nimevimba omba paid paid~ parafini payee phone_with pickup pill* pills point_of refund_yangu si_mimi
35 sina_shida standing_at standing_in suits t the_codes the_insulin the_pills the_point the_voucher this_afternoon
35 three_and tonight_and trac* two_hours ulim* ulimi upse* upset usiku_na wall_and wanaanguka ward without_the~ ya_nne
35 ya_oxygen yanatoka your_site zuie* zuieni без_него ваши_звонят вещи види*~ видит~ все_заказы двадцати детском деть*
35 детьми дозу дочк*~ дочке~ забо* займ* займа заливает заши* звонят_по и_уже изби* избирательном карт кисл*
35 кислородный кран* крана лагере меня_сейчас не_видит~ не_видят не_включается недо* никого отклчите пациента
35 переписку планшеты последний_день пропал разлогинились разом рвот* рвота рейс_через рядо* рядом сегодня_последний
35 такого телефон теперь_в угна* угнали умол* умоляю устала фотки хлещ* хлещет цент* читает что_на чужа* чужая экра*
34 #_and #_degrees #_минут *agram *astic *atika *dable *grees *ingii *inted *metoa *ttons *tuuma *unted *алена *арило
34 *бенка *дкину *евого *зяйка *иптом *кторы *одажа *слуги ARRIVE- _brilliant _mume a_safe account_got account_yangu
34 amelala amem* ametuma_pesa at_seven because_your buttons buyers can_see counted degr* degrees depl* deploy died_in
34 elev* eleven for_you haiingii haip* if_this~ imekufa_na instagram is_moving isnt iwek* iwekwe kama_line kinatuuma
34 kuchukua kura leo_na msee my_last my_password na_hii nadh* nadhani next_door night_and nimetumiwa nina_mimba
34 nisaidieni not_come~ pa people_on picked~ poll* polling pres* remote says sends sent_a seven_and sijatuma
34 since_your stop stuck_in swap* the_cash the_game the_meter this~_is toil* toilet tricked unre* unreadable unsu*
34 us_has using_my vitu wana* was_told where_the yangu_imeswapiwa yangu_kukopa yangu_usiku you_see а_кнопка апте* базе
34 бирж* биржевого бывш* в_базе вас_в вижу~ восстановления вось* выписки госу* госуслуги зп коллекторы крыше лежа*
34 на_крыше наве* нажи* нажимается не_отвечает незн* обва* обварило он_мне открыт_мой пятна распродажа ребенка
34 родителей скриптом соседкину сын_не тысяч у_подъезда удалена упал*~ упала~ хозяйка цифру час~ чита* что~
33 *azidi *chair~ *check *efura *eones *geuka *ibana *lizwa *lking *meone *ndani *njika *ntity *okini *sitor *tient
33 *аслет *бенок *гнозы *енция *пшене *ртире *сидия *слали *сулин~ *терял *упила~ CANNOT _dereva _duka _lovely _meter
33 _natoa _thats _алло _мне a_text acce*~ again_now akam* akampa amefunga amepigiwa anatoa anauza answer~ arrived_warm
33 atm back* blok* blokini booked~ brake choo file hataki heading hii_maisha hiss* iden* inamalizwa inashuka is_locked
33 is_now jana_usiku kifua kinanibana kitandani kufuli kuna_dawa kunikata lobb* lobby main mino* minor mkono
33 mnanipenda monitor_is my_address narudi natoa ni_kawaida nikampa_pin nikicheck nimeze nipeleke_wapi numbers
33 open~_any or_we passenger plane question_about reac*~ read_him saa~ safe_account shows since_lunch sion* sioni
33 someone someone_took someones sorry_to starts_at syst* system ten~ text_that the_baby the_vet travelling
33 twenty_minutes two_men unti*~ until~ verification visitor was_sent watu_wote whee*~ wheelchair~ yamegeuka yng
33 yote_iko your_alarm zimebadilishwa алло брас* браслет в_квартире вас_не взай* взаймы видн* видно восс* встало высе*
33 готовить грозы девя* деме* деменция диаг* диагнозы доступ доступ_к журнал заказы именем инсу* инсу*~ инсулин~ коло*
33 кран мину* минус минут мне_уже на_улице неку* некуда ни_у~ обор* оборвался обсл* он_ждет он_уже отеле перезвоните
33 подает подскажите_пожалуйста поступила~ потерял разослали ресе* ресепшене саха* сахар сбил сорвало субсидия течет
33 топя* топят у~_кого улице учительницы чата* чатам школьный
32 *aenda *anger *chine *etewa *hamia *hukua *ikata *iliff *iwezi *llous *mbers *mejaa *mzito *ndano *nibus *rough
32 *rport *swers *tform *umber *usion *valid *верке *вляет *ерное *омали *пании *рацию *шного SEND _nimefungiwa
32 _холодильник a_bother a_new a_stranger airp* airport akib*~ akibadilisha~ and_it and_one answers atat* atatuma
32 atatuma_picha bail* bailiff base* basement brother_has cann* cannot cant_stop cent* closes crying_the doin* doing
32 eith* either ended exam failed fain* faint faulty feels gave habari_ya haiwezi has~ hayajajibiwa~ her_for him_the
32 identity ile~ imeungua in_labour inva* invalid is_standing it_isnt its_been kidogo_tu kisi* kisima kuwapa kwa_namba
32 labo* labour late~ leo_mama machine marv* marvellous me_but mgon* mini* minibus mjam* mjamzito mosh* moshi
32 mpesa_yangu my_identity needs_a niac* niache nikiwaangalia nimefungiwa nimeletewa nmeb* nmebadilisha off_the
32 operation our_website phar* platform please_block please_take plum* plumber scan* shak* shar* sija* sijabadilisha~
32 sile* sind* sindano so_my stop_crying stranger stuck_on swali talk_to the_contract the_number thei* their thro*
32 through tria* trial unat* unatoka wamejaa wenu_aondoke yeyo* yeyote you_close zangu_kwa za~ zing* zingine адресу
32 анну* боль*~ больше~ брал* брала ванной ваших взломали вне водителем двиг* двигается двигается_сам зашифровали зоны
32 и_в квартире клинике колоть кому коту кто лицо_и можем на_улицу наверное не_можем ни_один ничего_страшного
32 опухло_лицо откл* подм* подменили помп* помпа предоплату проверке пьян* пьяный ребенок сказала сканируется служба
32 спасибо_за стоя* страшного съехать то_сейчас улицу хакеры час_назад я_на
31 #_na *ances *icine *imeza *lator *nload *onjwa *pigie *potee *sfers *sions *store *tairs *undua *ywaji *ается
31 *ддоме *ечает *зинов *инеты *омата *омств *ошлют *плачу *унтов AMOUNT DISTRESS IN- SYSTEM- TODAY~ _driver _fire
31 _maji _pls _wrong _пахнет a_call a_smell acc account_in after_another agen* ambulances amew* ameweka and_she answ*~
31 any are_at atarudishwa but_a carries charter checkout closes_at confused date dont_really download downstairs
31 escalator feni fire_panel fitt* flig* flight fuse ghaf* ghafla glow* glowing haijibu~ hais* harufu harufu_ya hima
31 hospital_has if_its~ imes* is_inside is_lying it_yesterday jua kamb* kima* kimakosa kinywaji kukopa kuom* kwa_shida
31 limerudi loan_kwa loop* loops lyin* lying mkon* mlileta_jana mnip* mnipigie msaada_wa mwenzangu mzee ni_nyinyi
31 nifanye_nini nilimeza nina no_other nota* one_after one_of our passengers pending processing queue_is restore
31 says_he scanners sham* sijui site* sites smell_gas stra* switch_off take* taken talking_to the_ambulance the_hall
31 tick*~ ticket~ told_the train transfers tu_ila tulikutana tumegundua tump* tumpe twel* twelve wamekufa wanalipa wet
31 wont_switch ya_jioni yamekataa yote_na you_booked your_migration zimeni zipo* zipotee а_ваш автомата аккаунтов
31 банк~_а в_банк~ в_роддоме ваше* веле* види* возврат_за деньги_где доно* донорской живу замены заплачу знакомств
31 и_все кабинеты каждый_раз капе* капельницы кем кем_то крови личные магазин_стоит магазинов мони* на_трассе
31 наверное_не нашего не_то него отвечает оформили паспортами пищи* пищит платеж подают покупает разошлют роддоме
31 с_кем свет~ смес* телефон_выключен ук фуры хрип* хрипит через_час
30 *cipes *emeka *galie *hanga *ipuka *itusi *kataa *mpuni *nging *nners *ostat *pital *rnoon *table *tters *uring
30 *водит *инами *налов *оните *ослый *отеку *рмоза *сульт *учает~ *ъекта BROKEN- _asanteni _funny _sitaki _нас
30 _ребенку a_school access afternoon ago akas* akasema akii*~ alikosa anatetemeka anatoa_pesa and_its are are_down
30 asked_for at_four because_the bottle bus_yenu but~ card_on data_yangu duka_zima exam_room fell from_you funny_thing
30 haja hatuoni hotel iliyobaki imeb* imelipuka inaungua inside_app is_in kampuni kill kumwambia kwa_jina last_night
30 letters licence_invalid locker mashine_ya mat max mbal* mbali mchanga mdomo_na mia_mbili minu* mliy* mnitoe moth*~
30 mothers mother~ mtuangalie my_plan my~_mother~ na_hataki nawaomba need*~ ni_wa nimeshalipa nimetuma njia* njiani
30 nyingi of_all open~ order_is patient_record plas* plastic please_please pour* pouring pressed printed pumz* pumzi
30 recipes ripo* ripoti smells some* son_is suppose_but~ taken_all talking tangu_saa the_label the_wall thermostat
30 this_moment tuliyolipia tumefukuzwa unlock_not vet wakinitusi wall wamefunga wamekuja wametumwa wanahamisha
30 wanapigia want_a авиакомпании базе_не вакцинами вашей взро* взрослый встала груд* дверца долг доше*~ дошел~ другим
30 друзей дыши* дышит за_рулем звонил инсульт ипотеку искр* искрит какому_то клие* конц* крыш* летит мень* меньше
30 минут_# моего_счета мои_деньги моим* моими надо_сегодня нас_не начинается не_дошел~ объекта оперируют опят* опять
30 опять_пришел откл*~ отключается~ офор* охраны пахнет_газом печк* печка платить_за полис_в получает~ поте* почта
30 проп* пульт руле* рулем с_моими сигналов симку слеп* слепые сорок_минут стоит_под там тещи торм* тормоза трас*
30 трассе утра ушел фирм* фирмы хочу~ числится этик* я_пишу якобы_от
29 *abara *asuke *aumwa *chana *citor~ *ckups *estly *etion *itoza *lango *ncels *nsary *ntrol *okodi *ranga *rbell
29 *rkana *scode *ssure *ulder *verse~ *zimia *аются *евной *жачие *жется *иента *ионар *исали *ктрик *пуске *рвали
29 *реста *стеле *тряла *шлось~ GONE NOW~ UNIT- URGENT _battery _hongereni _кто after_i alone ameleta amesafiri ana
29 anakuja ananishika backups barabara battery_ya brek* breki brok* cake~ calls cancels car_i completion control cut~
29 deposit dispensary doing_it doorbell down_since driv*~ driver~ else* elses fail feed floor fridge froze
29 hard_shoulder have_had havi* having hawe* hawezi haya*~ hazi*~ honestly huja i_wont imekatika imekwama_kwa imel*
29 in_to is_stuck it_this jama* jamm* jammed jina_langu kand* kando kuomba limeondolewa mambo_ya man_from mila*
29 milango mlinitoza mshahara_wangu my_account my_heart na_nyinyi namba_si network_i niliyofunga niliyokodi nimetuma_#
29 nimeumia not_found of_one opens parcel_is passcode pesa_ya pressure refund_wiki refund_ya restraining reve*~
29 reverse~ saa_nane said*~ saidia~ salary shel* shosh shoulder shoulder_of sixt* smell so_he soli*~ solicitor~
29 somebody_elses still_in stuc* stuck tangu_alhamisi tbh the_hard theres_been to_read tue turkana upasuke uploads
29 wa_taxi wamezimia wanachezea wanangoja wanaumwa wasichana wate* water_is waza* wazazi week_old weekend_we whol*
29 whole ya_operation yanaingia zimekata zimetoka адрес_взял адрес_через ваша вашего веща* вещами вопрос_по вырвали
29 вялы* вялый давление дете* детей дневной дымо* дымок за_операцию застряла звонят знаем из_смс каже* кажется кнопка
29 кухн* лежачие лети* моду* модуль мужик нас невр* неврологу ножо* ножом обош* обош*~ обошлось обошлось~ оно
29 открываются отпуске оформили_кредит по_вашей поса* потрескивает правая пуль* синенький скорой скорую стац*
29 стационар стоит стой* стойки тяже* фур холо* хостеле целом чере* через четыреста щитовой электрик
28 *arura *avuja *eanza *eenda *elewi~ *fanye *fanyi *hable *itive *kilia *shine *stroy *yroll *битый *бушке *водят
28 *ворит *вятом *дение *ебуют *етний *истав *ллегу *лонку *овато *одажу *оката *рийка *рован *слили~ *тракт *уночи
28 *ючена TODAY UNIT _code _dada _our able akaniomba anajifungua anajifungua_kwa analia anangoja anasema_ni anatumia
28 and_gone and~ at_# at_our~ atar* bask* basket been_off blood dawa_mliyonipa destroy dhar* dharura does*~ dona*
28 donation dropped flight_ni gate_ya goods haifanyi haipokelewi~ hall has_just heart her hes_from hili hiv~ hote*
28 hund* imag* imaging imeanguka kid~ kila_saa kupanda left_in mafuta mashine medication messaging mete* meter mgonjwa
28 mkono_na mmeshikilia most mpak*~ mpaka~ mtu_anatumia mtua* my_name na_masaa nann* nanny ndani_na new_sim ngoz*
28 ngozi nilisikia nimefukuzwa ningoje nipi* none_of normal nyumba_yangu on_a ones payr* payroll perishable pesa_yangu
28 play* position positive room_is scan~ see since_about tangu tank* tanker the_first tran* tungoje twice_the
28 weve_been whil* while ya_gari ya_hosi yanavuja you_delivered your_app your~ zimezima аварийка аварийка_не аптек
28 бабушке беспокойство_может в_чужой включена газо* говорит голова двадцать_минут двери двухлетний девятом деньги_не
28 если_что~ заблокируйте_все зря_пишу клин* коллегу колонку контракт ломи* ломится может_я мы не_могу нико* одного
28 опис* открыть пишу_но плита полуночи пост*~ поставили пристав продажу прямо_сейчас разбитый решить ровн* ровно
28 самоката скины сменили сменился сорок ссылке ставили стране табл* толп* толпа треб* требуют тяжеловато угро*
28 чужой_стране этажа я_зря
27 #_min *aanza *ajibu~ *delea *fused *ifers *lisha~ *mpany *olate *posit *rying *ulent *uwezi *верно *вести *дитом
27 *днику *дпись *енным *звала *иаком *ильно *менты~ *нкурс *нцерт *ожают *олола *онную *пость *ставы *сутся *удным
27 CARE DECLINED USE- VITAL _honestly _nobody _wages _извините _лекарство abov* above account_it after_your ambu*
27 ametuma anaendelea anaj*~ anajibu~ anajua and_i and_there animals an~ ataj* atajua bank bank_says bar billed_for
27 block_my bother brid* bridge call_back can_open capp* capped card_blocked carg* cargo carrying changed chocolate
27 company courier_left cow debt devi* doesnt~ drivers endi* ending fail* five_weeks flats floa* float for_an
27 found_out gara* garage got~ hait* hamj*~ hatuwezi heif* heifers hivi holding i_dont ifik* ifike know_what kuandika
27 kumt* kuwasumbua kwa_agent kwa_kazi lipa~ mimi_ni min mont*~ month~ my_flight my_mothers na_anaendelea name natoka
27 natoka_damu never nifa* nifanye nija* nijaribu nine* ninety noon ok_so open_a phone_has rangi_tofauti rene* rings
27 run_the said_hes scan shule single_patient sita* sitaki sixth slot sold someone_has splitting stopped_in take_it
27 todays toll trem* trembling truck two_of unal* unalipwa unit* units wamelala was_due water water_since wobbling
27 wobbly wondering ya_nyumba yuko_ndani амми* аммиаком аптеке арту* артуру белы* белый бога в_вашу весь_магазин взял
27 вкол* вколола вместе вместе_с вышли глазах глупость го говорили грудным доку*~ документы~ дочке дыша* дышать жара
27 забыла занять ключи конк* конкурс концерт кончилась который_не кредитом машина меня наверно назвала насос не_было
27 не_может не_просыпается него_не одобренным охрана ошибку_и перевести подать подачи подпись поздравление поля
27 посадка посадка_заканчивается после_вашей пособие_должно приставы просыпается ради рекв* ремонт ручку с_грудным
27 свои* своих сегодня_платить скро* скройте смесь сотруднику списали_# стоял субс* тенд* тендер торг* торги тошн*
27 тошнит трогательно трясутся туда угрожают уехали уже~ холодильной цифры чайник электронную этой якоб* якобы
26 #_has #_пропали *agers *agoma *anged *arted *awals *bator *endly *fuata *ikani *ility *itali *mower *mtibu *ndred
26 *ogist *ogout *orway *otgun *rator *rding *umbua~ *xting *zangu *ворят *годня *игада *ичных *лнено *лотку *лючен
26 *мофон *ночки *осную *рамме *тенка *фаркт *хуете *явили CARD- GONE- LOCKED TAKE- VULNERABLE~ _baby _kuku _kuna
26 _nyoka _pump _tuko _мама _мы _собака a_two a_way alinizidishia am ananipiga any_longer are_two backup balance_is
26 baridi boys buil* cabi* cardiologist charged_# choirs coming_through concentrator dk_# dont dram* ex_has exists
26 faci* facility fraud_team fraudulent friendly gave_me gift* gifts got_a gues* hacked haijafika~ haiji haja*~ hamn*~
26 hamnijibu~ has he_is he_says he_was hosp hospitali hundred imeanguka_kwa imme* immediately in_theatre inag* inagoma
26 inazidi incu* incubator is_full isla* it_went joto kesho_na kunicharge kunitisha kusk* kuskip kwa_taxi last* lasts
26 lawn* lawnmower leas* least left_the loca* location mafu* masa* masaa mbali_na meet men mgen* mgeni moja_baada
26 moto* motorway mpesa_na mtoto_atafukuzwa my_neighbours my_son na_jina na_sitaki namb* namba nane_na niliomba
26 nimepigiwa nimepigiwa_na nimeshaanza nyok* nyoka nyum* offi* out oven player pond robb* robbed room saa
26 says_declined shamba she_isnt shotgun showing shule_na siij* siijui sita sms_zinaingia son stim* stima strangers
26 swit*~ switch~ taki* taking teen* teenagers term* texting the_patient the_red the_scanners through_it tray* trays
26 type* unaa* unaanza vifa* vifaranga was_from was~ winding withdrawals ya_duka ya~ yote_ya you_sent your_fraud
26 zimejilogout zinaingia_moja ~6 а_у банк_закрывается бано* баночки бригада в_чужом вашего_мастера ваши* визо* все_на
26 второй~ вызовы выключен вырвало говорят гостей долж* домо* домофон запр* заправке_в знает_что~ имен* инфа* инфаркт
26 исполнено исполнено_у каме* карту_которую касс касса кафе кухня лежит_на любой минус_тридцать наличных не_брала
26 не_знает него_пусто нече* объявили отте* оттенка очен* очень плитка после_ваших провод программе раст* росп* связь
26 сегодня сегодня_в сило* силосную скри* смс сорв* соро* списали спус* спустился стол* страхуете суто* суток счит*~
26 считываются~ то уважаемая_служба уста* ухода ушла хочу_вернуть центре что_делать чужом чужом_городе школы щико*
26 щиколотку экрана яму
25 *donge *eatre *ebody *ected *ganya *idiwa *ileta *imama *ingii~ *ipati~ *ipiga *kuota *loyee *ngine *nutes *rawal
25 *riers *rived~ *rkers *rture *semwa *stall *zungu *гасли *ентов *изный *иняет~ *ители *иторы *каунт *козом *коить
25 *молет *овили *оняет *орает *ормил *осает *платы~ *рзины *скает *щайте *ютеру *ясусь ACCOUNT- _помогите _сын abbo*
25 abbott agents akarudi alienda always_been ameb* amebadilisha ames* ametumia_id amezidiwa ananiambia ananifuata
25 and_took any_more app_says app_yenu arrived~ atafukuzwa auction bird* birds bloo* board brakes bret* brethe bus
25 button_is by_itself cant_reach~ chair comes_back couriers depa* departure did_not dock* docks dont_get~ drop* empl*
25 employee exac* fans fill finger get~_paid~ got_# grey* greyed greyed_out guess guy haij*~ haijaonekana~
25 haijaonekana~_kwa haipatikani haipati~ half_the hazikuota here i_didnt i_guess ilisemwa iliyopita imeshatumika
25 inapungua into_the is_greyed is_running is_unacceptable kizu* kizunguzungu kuah* kuahidi kuinstall kumpokea kuvu*
25 mbit medicine minutes mlil* mlileta mliniletea mmeleta money_did mpaka_nje mpes* mpesa mums my_hand na_maji
25 na_siwezi na_usiku naiona niliyowarudishia nobo* nobody not_arrive~ nyer* nyeri on_me opened oper* parked pave*
25 pavement proply put_my refi* refil saa_hii saa_tatu says_dont server~ sijakasirika snac* snack somebody stan*
25 stima_ya stop_and sun the_account the_money the_wedding thea* theatre transfusion trip trucks umevunjika unae*
25 unaenda upan* upande upas* vidonge waits wako_kwa wangu was_moved wateja_wamejaa watoto_wamelala we_cannot wiki_tu
25 withdrawal wome* women workers ya_hospital zang* zangu zimeenda аккаунт аренду безопасный безопасный_счет
25 беспокоить беспокоить_но бросает ванн* виза встал выво* выго* выгоняет выле* выпи* давн* давно дала данн* данные
25 двен* двенадцать двери_и двой* диализный жены за_другой заблокировал_двери заканчивается зарп*~ зарплаты~ заче*~
25 зачем~ ипотечная какой_то кассу кноп* компьютеру корзины корову куда_писать курсор линии мой_банк мониторы
25 на_безопасный на_операцию найд* нарк* наркозом народ не_идет не_мой~ не_соединяет~ нечем ни_одна обновили обры*
25 обрывается обслуживаете одна_за ой опер*~ откр* отправила оформил пала передо погасли пода* поздно потому
25 потому_что прис* просыпаться прямо работ с_карты самолет сгорает сел сняли соед*~ соединяет~ соседи сотрудники
25 специалисту столе счете~ тече* то_оформил трудом трясусь утра* утрам хиру* хирург центр этаже
24 #_hours #_и #_млн *aches *acist *afika~ *aisha *betic *dress *eathe *erate *funge *ients *imary *iomba *ishwa
24 *isomi *itali~ *jawai *mtana *ngera *nguni *olipa *oneer *opped *ouble~ *posit~ *raphy *rmacy *shiki *umbua *unces
24 *zirai *авили *астке *бится *ельку *ержку *зацию *ивает *ивела *лоход *ованы *отеки *риком *рылся *седке *сфера
24 *тивна *ухсот *ьтета LEFT NOW TAKE _dear _locked _there _кажется _мошенники _няня _пенсию a_list addr* address
24 afte*~ after~ agent_wa amemeza amezirai anaz* anazidi and_he and_the atan* auctioneer betr* betri bila_deposit~
24 bounces breathe by cannot_log~ car changing contacts could_somebody coz cut_off dawa_za deal depo* depo*~ deposit~
24 diab* diabetic does* doesnt doesnt_have~ doub* double each_others elec* every_single four_hundred go_to grou*
24 haishiki has_been hasn* hata_moja hauj*~ haujaingia~ hazijaingia~ head* headaches hear* heater~ hisses hizo hongera
24 hosp*~ hospitali~ huu_na iend* iende ikai* ikaisha iko_njiani im imeuma inatoka is_on jina_na kamba keep_coming
24 kime* kufungua~ kulegea kunguni kuongezwa kwa_gate let_me list_of mali* malipo mash* miezi_# migu* miguu mmeniletea
24 monitors mshahara_haujaingia~ mtoto_ana mwenye my_savings na_daktari nawaandikia naye ni_jumamosi niji* nililolipa
24 nilimtana niliyoagiza nimefungiwa_ndani nimelazwa nipeni nisipotuma njaa nn nyek* nyekundu oddl* oddly open_the
24 operate orders overdrawn paper para* peop* pharmacist pharmacy porn* pornography portal posting prim* primary puff*
24 puffy room_saa rule* rules safe says_no scholarship see_the self shambani shows_a sijawai sister_yangu sitting_in
24 siwe* siwezi smar* standing still_has the_insurance the_landlord the_letters the_self the_transfer thing tight tite
24 toda* took_a trou*~ trouble~ tufu* tufunge umefura umeingia unac* unacceptable vent* vizuri_tu wangu_kwa wapi~
24 watoto_wako we_all wobb* ya_booking ya_mtaa yangu_yote zima zimeanza zimekufa алле* аннулировались аппа* аппарат
24 аптеке_в библ* библиотеки брон* быть в_аптеке верну во_дворе воды входе~ вывожу выставляет выхо*~ выходят~ двое
24 двухсот девять диван дню долг_не заказы~ заст* застряла_в зачи*~ зачислили~ каждую_минуту карты клиентов книг*
24 книги ковр* ковриком кому_то кошельку маши* мерт* минуту млн могу моне* монеты на_входе~ не_зачислили~ неак*
24 неактивна но_у няня обид* обидел остановить отдала пасп* пенсию переписки платье подд* поддержку поликлинике пона*
24 понадобится попрощаться посл* почте привела провалилась разводит реструктуризацию сижу сколько_можно соседке спора
24 сто стоят теплоход то_он трансфера упакованы учас* участке факу* факультета холодильник хуже чат
23 #_my *asses *ation~ *bours *citor *ejaza *elala *etext *ghter~ *ingia~ *ishia *liuza *meita *ngoni *nyeni *nyeze
23 *rline *sikii *sport *tacts *tarys *thers *twork~ *азала *алете *амбул *атить~ *дионе *змеру *ибнет *изиты *ковка
23 *ляюсь~ *манды *овеку *плице *просы *рская *сыпал *тащил *ходят~ *чется *щадке *ывает BROKEN~ IDEA- _bus _exam
23 _landlord _mgeni _mgonjwa _sim _со _телефон a_hotel agent airl* airline akaj* akajua akaniambia ameacha
23 amemnyanganya ametext amevimba anahitaji_damu anaingia and_they apps bloc* book*~ both brie* brief by_noon
23 charged_twice congratulating dada_yangu daki* dakika day_of deed degrees_since due_at eigh* eight fany* fanyeni
23 get~ group haina_network~ haio* hajarudi hajatokea harm has_taken hash hasnt haus* hausikii hot im_the imechelewa
23 imesimama inao* is_closed isnt_on jamani jkia kimefungwa kit kitu_kidogo kituo_kimefungwa kuvuta lang* langu leat*
23 leather leaves line_ya mail_is make mama market mbu meal meal_kit men_broke msitu mtoto_kwa mtu_amebadilisha
23 mwanangu na_clinic na_kituo neighbours netw*~ network~ ni_customer ni_wiki nibonyeze nikabonyeza niku* nikuambie
23 niliuza nimeita nimemuuliza nine_and nisipande no_wrong~ notarys nyeupe office people_in pilo* pilot police presha
23 probox reac* reader reje* repa* rese*~ reservation~ room* rooms sana_pesa says_licence sell shaking shaky shell
23 si_yangu~ site sold_us solicitor sos station still stop~ suka* sukari swel* swelling talked tangu_asubuhi
23 the_hosting the_leaflet the_payment to_you token_za tower transport tuko two_rooms usiku_kwa vanished vido* viji*
23 vijiko wako wananitafuta washamtumia waya went with* yake yangu_yuko you_please your_bank za_jana zina* zinafungwa
23 zote_za аннулирован билет_аннулирован билета~ бортом вопросы вы_не выки* выта* вытащил вялый_и где_мой
23 госпитализация давл* денег диспетчерская долго дошл*~ дошли~ едет закрывается зарп* идут каждый команды круж*
23 машина_заглохла меня_оформили минус_двадцать мне_на на_вопросы на_упаковке наза* назад начало не_принимает ночь
23 одоб* оплатить~ отключилось паци*~ платят площ* площадке поги* погибнет подсыпал позн* познакомились прием прислали
23 пришел просыпается_толком прох* размеру реквизиты с_вещами сего* симк* сканеры_пишут сняли_# сорок_тысяч спра*~
23 справляюсь~ стад* стадионе стам* стамбул теплице толком трубку туал* туалете тысячи у уже_все упаковке управление
23 хочется человеку экран это_за
22 #_every #_тысяч *ahara *ambia *arudi *cking~ *coder *ector *emtoa *ggage *gonga *hezea *icine~ *iweka *liged *lisho
22 *llway *mains *oiler *olley *opita *paper *rdays *sance *tline *umjui~ *yonya~ *авцов *ается~ *асиво *асный *асота
22 *ающая *дилку *дусов *ергию *ертая *етает *етили *имает *иналы *ирует~ *иской *ктует *ловко *лохла *менял *мское
22 *олнил *парат *равит *рплат *рства~ *тится *упает *устил *холог *цепту CLOCK- UNKNOWN- _gari _im _nilituma
22 _nimetumia _бывший _заблокируйте _знаете _перевод _пришел _срочно a_nuisance aliahidi ameanza amefura ametoa
22 ametoa_pesa ananipeleka asanteni_kwa at_least ball* ballot be_a beginning boards brandt broi* broiler card_yangu
22 chanjo cheche choc* completed confirmation_letter crashing cross cust* daug*~ daughter~ dawa~ dont_wish~ due_in
22 eate*~ eaten~ faithfully fan fitted fitter for_everything fund grateful_for h haii* haij* haijakuja~ hakuna_mtu
22 hallway has_no hasw* haswa hatumjui~ haziingii~ hears hissing holder hotl* hotline hung_up huyo_mtu i_am i_cannot
22 i_look ikat* imee* imeenda imek* inai* inaj* inatoa inatoa_cheche inform inje* injection insu* jamaa karo kato*
22 katoa kids kimevunjika kitambulisho kitambulisho_changu kuny*~ kunyonya~ kurudisha kwa_account let_me~
22 lovely_weather madeni mbili_za medi*~ medicine~ mkop* mkopo mliyotuuzia mtaa mtu_ametoa na_shule na_wengine
22 nataka_kurudisha na~ need_it neve* newspaper nikitumia~ nimeshameza nimetumia nitu* njan* njano not_in~ not_the~
22 notary nothing_and nothing_since~ now_there nuis* nuisance obli* obliged ongea ordering phone_and pickers picking~
22 pili pin_yangu posted publ* public rema* remains reset reve* she_has shul* sign* sim smart so_the someone_is sso
22 stil* stole suit* system_haifunguki take*~ taken~ tang* temperature tend* tender terms the_dark the_email the_six
22 the_wifi then_another the~_world thic* thick think_ive this_month to_bring to_whom tong* tongue towe* trol* trolley
22 trolley_wanaenda type ventilation voices voti* voting wakala wamemtoa wanaacha wanaacha_trolley wanaenda
22 wananifukuza wato* watoto watoto_wa watu_mia wiki_hii wish~ wish~_to world_i yard yata* yataniua yesterdays адреса
22 аллергию брос* весь врач всех вылетает говорит_брони град* градусов двенадцати делала диктует диктует_кому
22 добрый_вечер ее ждат* ждать же жена заглохла закрывает заметили зарплат знаете знаете_я идти им к_моему клоп* клопы
22 контракт_на которого красиво красота лекарства~ моем* моему на_сайт не_берет~ не_едет нело* неловко ничего_не~
22 новый_адрес обслуживание оплата орех* орехи оста* отель отметила отправит отправляет отту* оттуда пачк* пачку
22 перевыпустил перепиской перечислили~ пицц* пицце показывает полд* полу получил_доступ поменял почты
22 приложение_вылетает принимает пров* провел продавцов проходной прям* психолог пулк* пулково разблокирован разных
22 реаг*~ реагирует~ релиза рецепту рожающая рублю рук само* сине* сиро* сироп следилку снял* сотр* стали стол съех*
22 такие такие_же теперь_не терминалы у_ребенка уже_# хамс* хамское час_ночи четвертая чужо* шант* шантажируют
21 *aiona *akosa *allow~ *arifu *ctory *elock *ening~ *erehe *icles *kings *lined *lipia *lowed *ments *mpala *pumua~
21 *rushi *stion *tatua *trics *tying *ubiri *адной *бетик *даете *двале *дится~ *дники *ийное *льное *мокат *ологу
21 *ствую *тряли IDENTITY- MINE- _charged _mashine _nililipa _poleni _seller _so _застряла _магазин account_and
21 account_is alfa* alfajiri all_day amec* amelock ameshaanza anap* anap*~ anapumua~ and_no articles at_ten baba_wa
21 begi* blac* black bookings bundle_ya busy card_in coin comi* coming contacts_zangu decl* declined died doesnt_exist
21 electrics emai*~ emptying emptying_my face* facebook fact* factory feed_you flight_ya fomu funguo garini goes
21 going_down haikubali hala* halafu hamjanitumia~ hawajaiona hazi* he_wont heard host* how_to i_press ilitoka imeanza
21 imebaki imeblock imec* imelala inanyesha its_# its_snowing kambo kambo_anakuja kampala kdg kifurushi kimy* kimya
21 know_who~ kusumbua kutapeli kututaarifu kwa_kuwasumbua lina* load loan mara marks mbil* mbili middle_of mlip*
21 mlipandisha mnan* msipotatua mtot* mtoto mume mvua_inanyesha my_receipts my_sister na_homa na_moja na_mtu na_risiti
21 naha* nahamia near_the nimekwama nina_loan nine norm* off_for on_paper open*~ opening~ payout_account payout_runs
21 poleni_kwa prescription reached_the really_know risi* risiti roll room_yangu rudi* runs_at school_fees sell* send*
21 sens* sent* senti sher* sherehe showed signed siku_tatu snow* snowing sparking star* stima_imeanguka swallow~
21 tangu_update tangu~_saa~ the_ceiling the_machine the_payout theres_a tkt tufa* tufanye tufanye_nini ufik* ufike
21 ulikuwa uplo* usik* uwan* vans very_nice wa_kambo walls wamechukua_mkopo wanaonana wang* wao waya_ya we_cant wedd*
21 wedding wetu wher*~ where~ who~ who~_to ya_pili ya_tisa zimeshatoka а_сейчас акка* бере*~ берет~ большое_спасибо
21 в_палате в_подвале ваго* вагоне врут втро* вход выводят выводят_деньги гарантийное глот* глотать дайт* дайте
21 двое_уже детс* диаб* диабетик до_конца дыми* дымится если_до~ забирать забирать_не заняты застряли идет инже*
21 какому камеры карту_заблокировали кнопка_вызова кнопка_не лжес* лжеследователю лини* мате* мне мои молч*
21 мошенники_представились на_границе накладной нас_в нас_распродажа нахо*~ находится~ начнут не_читается никто_не
21 опух отправлять очередь_на палате парковка письмо по подв* подвале пока_целы пор_нет потв* потверждаете
21 представились прием_до приема руку с_чужими самокат сегодня_# теле* третий_месяц трид* тридцать упак* уходит
21 читается чувс* чувствую я_в язык
20 *aacha *ather *ation *ckiwa *elipa *entia *erdam *ereji *gisha *hones *nment *oller *ormer *osits *phine *pitia
20 *telea *tists *toria *tujui *tulia *umika *ungua *ungua~ *ungwa *utaka *utika *авила *айший *атные *везем *верга
20 *ворот *давец *еднее *ентов~ *есный *естра *етила *ефоне *жение~ *жился *здний *иенты *ийная *латил *лиция *лотил
20 *неров *нитор *оехал *онная *ратор *ратор~ *рдили *рпела *спорт *таете *терия *торые *тства *хстах HYPO- NUM-
20 _nadhani _najua _naskia _youve a_taxi a_ticket add_a am_i amekula anapumua and_left anywe assignment at_our at~_the
20 babu baby_monitor bagg* baggage beca* been_showing before_it blin* c call* cello changed_and chuo come~
20 daktari_anasema daraja daughter decent deme* dementia dentists deposits doha downloads down~ expected fath* faul*
20 feve* fever fine_but fing* for_one frid* froz* fussy go_out gone_and grandmother haisomi has_to hatujui hi_there
20 historia home_all hosi~ hour_and imea* imefunga imefutika imepotelea imetulia inafika inaniambia inspector iphones
20 is_this it_with ive_never jira* jirani jump* key keys kulo*~ kulog~ kume* kumeza kumwaibisha kuvuka kwa_game leo
20 mara_ya mazi* mbili_sasa merger meza mfer* mfereji mind_found mish* mishahara mkwe mnanizungusha morp* morphine
20 moul* mould mtoto_yuko mwambie my_daughter my_grandmother my_passport na_app na_safari naac* naacha nase* nasema
20 nask* naskia natapika ni_ndefu nikikosa nort* north nyingine of_them on_and on_hold paka pane* panel pay_for payo*
20 payout people phon* prepared prob* rede* redesign rott* rotterdam sasa_line sasa~ screen_is sgr sign_in sikujiunga
20 sikutaka sinc*~ since~ sivy* sivyo somebody_to someone_changed somewhere tag tano tb telemedicine the_fridge
20 the_road this_to thum* thumbs tick* till*~ tills~ to_tell transformer tu_lakini tunahitaji turk* two_hundred umek*
20 usiku uwanja viwi* viwili wamefungua wanachangisha wiki_# will_be ya_mwezi ya_shamba yangu_imechelewa your_system
20 yuko_mlangoni zimeniishia аварийная батарейку_от ближайший брони брони_нет бухгалтерия вашей_игрушки врач~
20 встретиться выпл* выплату выса* выходит госп* границе грел* даче двадцать_два день деньги_уже деньги_уходят дня~
20 до_# договаривались домофон_не другом еще_в жиль* жилья завис зайт*~ зайти~ зайти~_в закончилось закрывается_в звал
20 и_он играл из_вашего инженеров испо* каким касса~ касса~_не квар* клиенты км комп* которые кружок летя* летят
20 любопытства макс макс* максом матери медсестра межд* между место месяц_не могу_зайти~ мой_возврат монитор мы_на
20 на_экране написать начн* наше* не_пробивает неде*~ недели~ нее нель* нельзя обращения одна_касса~ он_вялый
20 оператор~ операционная оплатил от_вашей отключили паспорт пахн* пациентов~ переводят переводят_деньги переписка
20 пише* платные плиты поворот поговорить подружился подтвердили поздний полиция после_вашего последнее потерпела
20 потр* почт* привезем приложение~ принимается проглотил проглотил_батарейку продавец проехал прям пустой
20 ребенок_проглотил реши* сердца сим стоит_ни телефоне теря*~ теряем~ трех* трехстах урока фур_под че чем четверга
20 чисто чудесный школ* экране
19 #_doses #_euros *aired *arket *blink *ccine *dhali *eamka *eated~ *gusha *inuki *isema *lling *mjibu *mpers *newed
19 *nezwa *nnels *opper *pared *pinda *rized *rudia *spute *tumwa *verse *where *аницу *ддома *ените *ечная *инету
19 *итами *крыть *лится *ломал *льной *мажке *обуса *огите *озили *ранно *рации *рвиса *ревел *рейку *розит *тежка
19 *торую *удник *узкой *усник *ходит *чному CURRENCY _cows _hello _video _watu _добрый _какая _какие _касса _третий
19 a_colleague a_letter acro* across ada_ya ads akafurahi akala akib* akiba akim* akimaliza akio* akiomba ambulance
19 ameamka amejua amenishusha ananirudia anaongea anatapika_povu anatuma and and_half ande* andei are_# are_going
19 are_in at~ batteries been_charged but_i ca canc* car_park changed_the channels chem* chemo condom could_someone
19 crea*~ created~ customers dara* dispute each_time every exact fant* fantastic five_working for~_the~ freeze
19 going_out gotv gran haifunguki_na haijatengenezwa hamj* hamjanijibu hamjibu haui* hauinuki hayu* hayupo he_asked
19 hidd* hidden i_have i_know ilikatika ilipasuka ilit* im_locked imetoka in_another in_our inablink inakula inat*
19 inaz* infu* infusion in~ its its_now its_on jazz jumpers kazi_yangu kett* kettle kuch* kunijibu kusimama kwangu
19 kwani lunc* lunch masaa_mawili mawi* mawili mbeg* mbegu me_through mgongoni mimi mkam* mkampa mko_busy mlis*
19 mlisema mme mnasubiri mpes*~ mpesa~ msg mtit* mtito n naandika_na nafanya ni_shida niki* nikiweka notice now_it
19 other_side our_tills outside_the over* ovyo pesa_yote post* poster povu production renewed repaired reverse roho
19 safari_ni shelf shes_# shopper shows_zero siku_# simu~ since sita_usiku soli* staring stat* stayed_in supermarket
19 system_yenu tafa* tafadhali take~ take~_my tear* tears ten_and the_backups the_bank the_class the_guy the_keys
19 the_mobile the_small the_smart the_tracker the_vaccine themselves ticket toa today took_the tukaangalia tumefungiwa
19 twice_this umekatwa umep* umepinda umez* umeze unau* unauthorized vaccine vaccine_fridge vet_is voic* wago*
19 wagonjwa was_charged were_doing wont_take~ working_days yetu you_you zinaonyesha автобуса админки адре* батарейку
19 биле* больше бумажке ваш_сотрудник вашего_сервиса верн*~ взломал встречаться вчера_в выкинули градусник давайте
19 диал* дикт* добрый долб* долбит дома_одна закрываются заморозили знак* из_вашей имя_оформили кабинету касс*~
19 компании которую кров* личному любо* меняют мне_говорят моим морозит мошенникам мск на_вашем начи* наши не_нам~
19 но_после орет открывается_ни отош* отпр* отчеты пароли пахнет перевел перевод_на пишет пишу платежка платить побе*
19 подписывает~ подходит поезд_через пожи* позвонили_якобы полдевятого полный помогите пуст*~ пусть~ разгрузкой
19 реквизитами роддома ручк* сделка сейчас_списывают сервиса снимает сотрудник сотрясением стал* стои* стойке_в
19 страницу странно считаются тайм* таймер такс* трансляция третий три увидел удалят учит* фотк* хватит четы*
19 четырнадцать что_то эцп
18 #_nimepiga #_or #_фур *cause *daiwa *dbugs *ekana~ *eless *elier *ewaka *ghted *imals *imeni *ingly *known *laced
18 *lergy *litoa *mbani *mself *ogise *omers *pping *tomer *tumia *ubmit *ucher *urity *urned *wance *ybody *yizia
18 *ветит *дения *езней *елась *ергий~ *женер *жерка *жилой *имают *инула *итель~ *кламу *коины *крыта *ливые *ллион
18 *ляция *оворе *орого *орошо *отать *очего *писан *равил *ратно~ *ренес *риями *рмили *рской *руйте~ *рываю *садил
18 *стове *товал *урсии *форма *чений *шинка *ьного~ *ютера ACCESS~ BROKEN LONGUNIT- ONGOING- SINCE- URGENT- _good
18 _mbegu _mlinitumia _niko _refund _аккумулятор _жена _котел _мою _объявление _перевел _счетчик a_fourth a_little
18 a_week acco* accordingly account adde* added afun* afungue allergy allowance allowance_for amef* anapitia and_wont
18 anot* another apologise apologise_for appointment_is asanteni_sana assi* bag baru* barua became because bed bedb*
18 bedbugs boil* boiler booking bus~ card cmu customer daug* daughter_# delighted disappointed do_apologise duka
18 email~ for_# four fourth_one frij* friji gath* glasses got_the haraka_ni hawa*~ hawana hi_team hii_iko hims*
18 himself inakuwaje is_showing is_talking it_i ive_started jezi jua_ni kila kuna_msee kunyunyizia kupi* kuru* kutumwa
18 kuwaambia kuzu* kuzuia kwa_deni laki lakini_hakuna land*~ landed~ leaking learn leav* lett* licence_expired
18 limewaka lkn lovelier maba* mabati mahali meno mlangoni mlangoni_kwa mlinitumia mmel* mnajua moja~ mone*~ money~
18 na_hakuna na_sasa nada* nadaiwa ni_kali ni_mara night_i nilitoa not_arrived~ not_do now_theres open* overtime park
18 pass* passport pays pending_as people_and pesa~ please_help polisi pos prop* repair replaced returned ring~ rows
18 rush_i samahani_kuwasumbua samp* sample school_and secu* security should_have sijapata sijasubmit sinc* since~_the~
18 so_i so_im son_has spinning stop* stops tells that_on the_counter the_numbers the_second thursday_and timetable
18 to_go tofauti_na tunasafiri unak* unakatika unkn* unknown usel* useless visa_appointment vouc* voucher waiting_for
18 walk* wanataka was_taken wasiohusika whee* wheel wiki_iliyopita wrong_address ya_# yalikuja you_confirmed you_make
18 youn* young young_man youv* youve zinaendelea zizi* zizimeni алле*~ аллергий~ билеты битк* биткоины болезней бронь
18 в_среду ванную ваши вежливые вернуть вклада внес* внести води*~ водители водитель~ врачи встало_все вторую
18 вы_подтвердили выбрать выкинула вылет высадил гран* денег_нет днев* договоре дозв* доме* другая забл*~
18 заблокируйте~ заго* загорелась закрыта залила заня* записан зашифрован зашли заявка инженер историями казани карту
18 кнопки кода кодо* кодом компьютера конца коте* котел лампа машинка мертвы милл* миллион може* на_стойке назн*
18 назначений наши* наших не_принимают не_пришло~ не_создаются не_туда нехо* нехорошо ночная обра*~ обратно~ ответит
18 отдела открываю отправил переводит перекрыли перенес платформа подн* пожилой покупателей попадался попадется после
18 принимают пришло~ просил прошлой_недели~ рабочего рекламу ремо* родители рост* ростове с~_прошлой серо* серого
18 сказ* складе_встало смс~ снимает_деньги советовал созд* создаются списали_дважды среду стойке сумм* тика* тикает
18 тренажерка три~ труб* у_мужа удал* уже_четыре хам часто через_сорок школ*~ школьного~ экскурсии этаж я
17 #_its #_please *akazi *anged~ *apped *cence *ckage *ebook *eleta *ficer *inded *ipiki *itext *jects *legea *lizer
17 *nking~ *posed *range *rmers *somea *tever *uliwa~ *автра *ажами *анице *везли *везли~ *дошка *еводы *езает~ *епсия
17 *ехать *ечают *жевал *здник *инули *йчика *ковки *летка *летов *лином *льчик *одной *пания *плата *раммы *ресло
17 *рмить *рнуло *роший *рства *щиной FOR~ REPEAT USE VULNERABLE WORK- _mimi _nimekatwa _nimeshindwa _student _till
17 _лифт a_free a_virus akaf* amecancel amekwama amenifungia amenitext anas* anasomea anayelipa and_once apology as_of
17 asbh asbh_na away bank*~ be_home because_he being_here billed both* cant_open card_inasema cash_machine changed~
17 chap coin* coins cope didn* didnt drinks driver_dropped euro* euros extra_for farmers father_cant fix_it flat
17 for_that gathering givi* giving guests had_to hamjanirudishia~ he_texted hongera_sana house huduma_bora i_can
17 i_open ignoring imesema is_water know_you kuko* kuna kupu* kwa_siku licence like_that limeingia line~ malo* malori
17 me_the mliyopulizia mnit* money_for morning_the my_mum my_new na na_hosi na_mvua na_simu naomba_msaada naon* naona
17 ndo need_somebody nijibuni nilirudisha nilituma niliyo nimelipa_jana nimemtumia nimepata_sms nimeshindwa nne o
17 of_being officer one_back package pasw* pasword pay_the phone piki* pikipiki pin poin* pump refused rejects
17 reminded rent rent* rented saya* sayari si_sahihi site_says ster* sterilizer stim*~ stima~ strange student_here
17 supposed swapped taxi teme* temeke texted texted_me the_children the_receipt theres this~ time_it towed trai*
17 transfer_of treat tric* up_on viru* virus wafanyakazi wamekunywa wameninyanganya wanasema wasi* wasnt_on
17 water_coming weve whatever where_i with_last with_my write_to ya_vitu yako yang*~ yangu~ yote_imesimama you_i
17 you_say you_took your_courier your_engineers za_wazazi а_билет автокресло билетов в_мой в_объявлении вашей_парковки
17 виси* висит включи вместо_серого вход*~ выплат глуп* грелся даду* дадут дает две дерн* дернуло джаз есть_что заже*
17 зажевал зайч* зайчика записываться заявки здравствуйте_мне и и_не из инсулином компания корз* купи* ладо* ладошка
17 лекарства мама между_этажами мне~ мое_имя на_мое наша ночник обращение объявлении опла* остановите_переводы
17 отвечают отек оформил_на парковки переводы плохо_после подписчикам посажу праздник прив*~ привезли привезли~
17 программы разл* рейс с~ сети симпатичный скорая_едет слез*~ слезает~ слова смеси собрал состав стульчик сыпь
17 таблетка телу токо* током только_что трещиной форма хороший хотя_я эпил* эпилепсия этажами этажами_внутри этог*
17 этого я_его я~
16 # *actly *agiza *akuja~ *akula~ *anipa *asuka *aunti *bited *ccess *ekewa *ender *epata~ *ghter *ienda *irmed
16 *isagi *izidi *jauza *lable *orage *oteza *pokei *sikie *strar *tutoi *unter *uruma *ushwa *аемая *антии *атали
16 *атура *ботку *густе *ельна *ензия *енили *ентки *ефону *зяину *ибудь *инает *инята *йного *ление *мации *менью
16 *ницей *птрии *пытка *рацию~ *ротах *станс *стера *тавит *телен *ючили ACCESS- EVENT PAID- _bei _dawa _fridge _line
16 _lol _ваша _дочка _нужна _отчет _пособие _уважаемая a_second acci* again_i agency akau* akaunti am_going aman*
16 amani amenichoma amep*~ amepata~ amezima amezima_simu an_invoice anak* are_being arri*~ asis* asisikie assign
16 at_midnight avai* available banking~ blen* blender bulk calling chak*~ chakula~ classes close_on code confirmed
16 counter cros* cuto* cutoff data~_since~ deadline_ni deaf debited due eat~ errors evicted exactly fili* filing
16 for_five fram* frame freeze_it full gari* gett* getting get~_in haiko haisagi hajaleta hajanipa hamp* hampokei
16 hatujauza have_gone hawa* hawatutoi hazisomi hazisomi_wateja he_knew hello hope_you hosting hours_on i_paid i_want
16 iban if~ im_still im_watching inanguruma inap* inside_and insulin_you invoices is_coming it_too ive_had ive_taken
16 jion* jioni jiwe kila_kitu knew knew_my kuactivate kufa kunielewa kwa_number kwa_statement landline lang
16 letters_keep limenizidi listen lovely mach* majina majina_na mann* manne mbili_tu misses mliyenitumia mnas* mobi*
16 mobile morning_and move mpaka_leo mshahara mwezi_wa naweza_lipa nazu* nazungushwa ndiz* ndizi never_comes next_one
16 ni_how ni_school nijimalize nilikuja nilitumwa nimeibiwa nimekuwa nimelipa nimewekewa niondoeni nise* niseme
16 no_data~ noti* ns off_his outside_in pack* pasi payed peke* pekee pesa_haijafika~ pest* pestering pete* peter
16 photos pink please_dont please_freeze please_put promised_a put_one registrar right_this rome runs sat saud* saudi
16 seco* second shal* shall shid*~ shida~ simb* simba sir sis siwa* siwajui so_far spell storage succ* success takes
16 tao tarehe_mbaya that_says the_address the_boiler the_shared the_whole ther* the~_end till time_do told_to tuki*
16 under_review waba* wabaki wamevunja wanatuma watatu watching wato*~ watoto~ weat* weather what_the with_me wouldnt
16 ya_hospitali ya_kesho ya_wakala yaya yeny* yenye zinakataa авгу* августе адми* асси* ассистанс бело* белому билет_в
16 больница были было_прийти в_августе в_чате в_этом взносы ворот воротах входа вчера~ выписали выставит гарантии
16 гарантийного говорит_это говорят_что границей дави* давит две_недели двое_детей девяти дене* деньги_за диоп*
16 диоптрии дисп* должно должно_было дома жену заблокировали займ заказе звон* из_школы имя ишим* ишимом клиентки
16 ключ* лет ли~ линз* линзы лицензия мастера может на_другом начинает неверно недействителен недействительна
16 недоставленного обработку операцию~ отдает отпе* отпечатали по_телефону полису пополнил попы* попытка послезавтра
16 при прий* прийти принята приш*~ пришло_смс пятн* пятый_раз реан* реанимации регистрации рели* ругаются сайт сбра*
16 сбрасывает сгор* сейчас_уже смс_что смыс* стоим страны тако* телефону тира* тираж тиши* тишина тюме* тюменью
16 уважаемая уже_четвертый узнал ушло~ ходит хозяину хотя чате черным четыре чтон* чтонибудь шести
15 #_the *afika *arter *awing *count *ddler *efits *gezwa *grade *ibook *ineer *inipa *kdown *laint~ *ngufu *odbye
15 *oices *pande *porwa *rward *thout *ursed *ussed *uuzia *vered *voked *wajui *долго *езали *екать *ентка *итесь
15 *казом *комат *лачен *лтора *лятор *мящей *ннице *отала~ *рвает *рнуть *сулин *тежку *торый *точка~ *ховая *ылает
15 MANY MONEY- NEG~ PAID STILL _boss _mwalimu _my _nilipewa _nimeuliza _вылет _интернет _курьер _почему accident acct~
15 afternoon_i alive ameniambia anatoka_damu anaweza and_every aniu* aniunganishie app_shows app_ya asked_me
15 at_breakfast at_this bann* basi* basic begin benefits blam* blame blk book~ breakdown brwn can_do charged chif*
15 chifu complaint~ connecting cont* crew cryi* crying deca* decade delivered delivering disb* disbursed discussed
15 does_your dont_know draw* drawing engineer first_of five~ flight_was forw* forward_to four_days fuli* fuliza gala
15 gig goodbye got~_it~ hamjajibu hard has_not hasnt_got~ heat* hell* host hostel hous* i_sent iko iliporwa imef*~
15 imefunguliwa~ is_due it_is ive_got kara* karanga kinatoa kindly kitanda_cha kula kulala kulipia kupiga lead* leads
15 let lice* locked logs made* mbili_na meza* mezani midd* middle midn* midnight mile* miles minutes_and
15 mkanideactivate mkanikata mkaw* mkaweka mlinipa mlituma mmea* money mpwa mpwa_wangu museum_gala my_wallet na_id
15 naik* naikumbuka name_i natokwa natokwa_damu ni_kesho nikapata nilibook nilipata nilipewa_sindano nilisema
15 nimechukua nimesubiri nimework nimp* nimpe nitabadilisha nje_ya nyingi_na of_it orde* order_from ordr* ordrd pape*
15 parcel_yangu park* phones pick* plants port* prio* priority pungufu rati* rating reconciliation regi* rep revoked
15 ring* saba says_my screen sees send_money shipping shut si simu sister skin* skins sounds_good switched temp*
15 the_middle the_reset the_visa to_book~ to_sign toddler toxi* toxic tu_kubadilisha tung* umei* upgr* upgrade usah*
15 usaha used wanasema_haijafika~ wanatoka wants watu we_paid were* werent where_is with_his without wrong_and
15 ya_kulipia ya_mwisho ya_tano yang* yangu yangu_ni yenu you_is you_promised zinasema а_я банкомат бежа* бежать безо*
15 беру*~ берут~ биле*~ ближ* ваш ваше вашего_ремонта везе* везет вини* винить воло* втрой груди двор* дворе денег_на
15 е забронировать заказом заполнил запу*~ зара*~ заработала~ знаю и_говорит и_пахнет инсулин искрит_и каки* камера
15 карт* карта~ карточка~ колл* копи* кормящей коровнике который кура* куратор лека*~ летим ли_скидка~ лини*~ линия
15 линия~ надо* надолго не_знаю не~_очень новых норм ночь* ночью обла* облаке один одна_карта~ одно* он_не опаз*
15 опаздывает опаздывает_на оплачен оплт* оплтил опро* опрос отвлекать открвает отрезали пале* паленым пахнет_паленым
15 пенсии письму пише*~ пишет~ платежку плем* племяннице по_# подача подряд подтверждения позд* полтора понимаю
15 появится пробивает проходит прощ* пять рассылает родителям рубл* самолет_через связ* сигн* силь* сильно
15 скидка~_студентам~ скла* сняты со_мной сосе* спец* спис* страховая студентка сумма терм* украли учебу хоче* цены
15 части
14 *akata *amped *anned *anner *asema *baini *bassy *ckets *dakta *eatre~ *endix *enipa *erred *esday~ *fline *ikuja
14 *kulia *lazwa *leted *liers *liona *ngozo *nored *nores *nsfer *rride *sages *tails *tball *tempt *tered~ *tting
14 *turns *utter *атору *бенку *бушки *ваете *влять *едние *енком *илась *леток *нялся *обить~ *ойкой *омому *писку
14 *ртвые *ртиру *рутил *рщики *седка *струю *торно *тской *тупен *тяжка *улась *ховки *цепты *ьнице BY- LATE _account
14 _bravo _ive _kondakta _mtoto _parcel _portal _sijui _рейс _самолет a_single account_will acou* acount amee* ameenda
14 anaeza angalieni animal anyb* anybody appendix arob* arobaini asks at at_st attempt auto* automatic bado bank*
14 banned batt* because_i bell* bellowing brav* bravo bruh but_every butt* call cancelling changed_my char* chum*
14 chumba clinic_yenu come~_and cong* dair* dairy dead deli* dere* dereva deta* details do_not doesnt_stop duka*
14 dukani embassy event everybody everything_and evry ex few_minutes football forward givn grey hallo has_nothing
14 hawaingii~ hii_ni hone* hosi hung ignored ignores iing* iingie ikiwa imepasuka in_at inas* invoices_go irri*
14 irrigation it_the it~_and i~_am kama_mko kila_jioni kitu know* knows kondakta kufu*~ kulipa_lakini kupitia
14 kwa_huduma late_husbands letter logi*~ login~ lorr* lorries losi* losing lugg* luggage madu* maduka malt* malta
14 messages me~_in~ milked mizi* mizigo mlit* mlituambia mmenipa mnanichukulia mnasema_nadaiwa mpus* mpush msha*
14 mtanipigia mtuambie mwongozo my_baby my_visa mzee_wetu na_kila na_pesa new_one new_version next~ niambieni nibo*
14 nikamtumia niliona nito* not now nyin* offl* offline once our_street out_since override page_and payi* paying
14 people_are people_who pole_pole pref* prefer promised_for quoted ranked regi*~ registered~ reso* reson returns road
14 robots saa_mbili sahii same_thing sawa_boss scanned scanner shot* shutter sijapata~ st state stopped suppliers
14 suse* susended swam* swamped terminal the_office the_plumber the_police the_premium thea*~ theatre~ then_went the~
14 three_times tickets tike* tiketi timer to_export transfer transferred tues*~ tuesday~ tuka* tulispray twenty two
14 udde* udders ulik* upo vipi~ wamekataa wanafunga wanatoa wanatoa_pesa was_not watering weng* whether_i~ wind*
14 with_a within ya_line ya_parking ya_sgr yamesimama years_vat you_very your_bot бабушки банк~ без без_предупреждения
14 билет больнице быструю в_больнице в_другом вашем_приложении ваших_таблеток вернулась вмес* врача втор*~ втрое вытя*
14 вытяжка городе грант деньги_на деньги_я детской дозвониться доставку дошл* дошло другом_городе духо* духовки ему
14 запа* зарплата звоните изве* извещения извините_за карты_прямо кассы~ квартиру кива* коды конт* кухни леву* левую
14 лежала мертвые мной моем на_# на_грант накрутил наро* настройкой не_дали не_на не_открывается недоступен
14 незнакомому непр* обещали_перезвонить он_в они операцию_не отмены отправителю перенаправить плач* повторно поднялся
14 позж* позже поло* попа* последние предупреждения придет проб*~ пробить~ прое* пуск* работы разд* рассрочку ребенком
14 ребенку рецепты с_понедельника с_работы сборщики сказали соседка стен* стре* сумм*~ сумме~ таблеток там_и толь*
14 только трубку_не уезж*~ уезжал~ утра_я я_ничего
13 #_jana #_а *aders *ailed *andia *apita *aying *eaner *egoma *ehand *ehemu *eiona *ereva *etary *gency *gible *group
13 *ibika~ *ician *inics *ituma *iweka~ *lance *letwa *lings *lipwa *livry *ngeni *nzake *ombwa *other *pigia *pport
13 *puses *rself *ryone *tient~ *ueing *ажник *арная *асная *боток *газин *делку *добно *дписи *дущие *еблей *ензий
13 *ещали *зетка *зжаем *идоры *иницы *ителя *кзала *лдень *листу *мбуле *монта *овина *омана *парке *пеете *писал
13 *рочку *рушки *рячей~ *сания *селок *ссаду *течка *тория *трика *чался *чезла *ывали ACCESS MONEY TWICE _all _cant
13 _ждем _надо a_room accounts actu* actually aina akaunti_yangu akit*~ akitumia~ amenunua amesema_bila amevunja anal*
13 anavimba and_everything app app_is appear arrived_with aske* asked atarudi atte* baby_is barua_ya been been_added
13 been_with beforehand came_in camp* campuses cancelled cant_get~ cent chai* chat chil* chos* chose cleaner clinics
13 closing corr* cupb* cupboard damu_kidogo delivry dial dose*~ doses~ drug* drugs duni* elfu elig* eligible emailed
13 emer* emergency ever* everyone face food fourth_email fundi_wenu fungeni gems giza go_back going_to got greenhouse
13 had_no hela hers* herself hong* i_bought i_chose i_love i_made i_report iko_ndani imeg* imegoma imejaa inaonyesha
13 inarudi irin* iringa is it_two itaf* itafika its_for ive je_naweza kama_mna kanisa karibu_na keny* kenya kituo
13 kuombwa kupandia kuuz* kuuza kuzu*~ kuzuia~ kwa_portal kwa_wateja kwenu la lkn~ lock_me lovely_app mabegi marehemu
13 marehemu_baba mbay* mbolea_ya me_and me_twice missed mlik* mliyoniletea mna mnar* mnarekebisha moved_to naka* nane
13 nawasilisha nawe*~ naweza~ ni_vile nili*~ niliweka~ nimebadilishiwa nimeiona nitoke nitumie njia no_signal
13 not_eligible not_let now_the number_in number_is of_the~ olav* olaves on_monday out_on overflowing package_ya
13 paid_i pati*~ payroll_has pesa phoned playgroup playing poun* pounds queueing quit* quite readers regarding remove
13 retu* return_a runn* running samahani_kwa sana~ secr* secretary seed* seedlings serv*~ sixty smtp sorr* sorry
13 sparks support system_ya tech* technician the_blood the_only the_pharmacist the_same the_van there_some theres_#
13 third threatening_me to_ask total tukiwa twen* uder* udereva vents waka* walioletwa wame*~ wameipata~ wanaondoka
13 washapanda we went_on wenz* wenzake with yana* years_and you_and zeny* zenyewe аква* аквапарке аккумулятор бросила
13 в_истории в_стамбуле водителя воду воды~ войти~_в вокз* вокзала восстановление всей выдали выдали_не выпил выпу*
13 вяне* вянет газом_после горя*~ горячей~ горячей~_воды~ гостиницы гото* дава* дива* добрый_день дози* дозировку ждем
13 желает завт*~ завтра_в завтра~ зака* заказывали закрыл заметила заработок зиму игру* игрушки из_дома история
13 исчезла кажд* конк*~ конкурентам~ кону кону_контракт красная крыши куда купить лица льет магазин маст* мой_диван
13 монт* монтажник моро* на_кону нави* навигатору нам~ написал нача* нашей не_пришли~ не_пускает неуд* неудобно номера
13 обещали обновы операции основной отвл* отда* открыточку отме* отор* отправили падает перевыпустила подделку подписи
13 подх* пожарная полдень поле половина полт* помидоры посе* поселок после_обновы посоветовала предыдущие претензий
13 пришли~ прод* протечка прошлый_раз пускает пута* путает разговора расп* рассаду ремонта рест* решите робота розетка
13 с сажа* сажать самому себе сегодняшнего сели* скидка~ сломана сорта списания стаж стамбуле стеб* стеблей стену
13 стуч* стучался счета так_и телефон_украли тяжело уезж* уезжаем уже улицы упс успеете ухож*~ ухожу~ хвал* хвалит
13 хват* хочу_узнать цену чайн* чист* шестое электрика этот
12 #_kila #_leo #_staff #_tu *adium *ahema *ajiri *anbul *awezi *cords *ctice *dding *dreds *ekeze *ernet *ersal
12 *gemea *hanic *hdraw *ikata~ *ipewa *mmand *muuma *nctly *nikio *ority *ramic *rging *rsday~ *rteen *tilia *tware
12 *ucted *urier *uwaje *vings *авило~ *ажете~ *атуре *атьям *аунту *батор *гином *ентам *ергии *ержка *еряна *иента~
12 *иника *крыли *лками *овень *огдой *одили *одный *ожает *ожили *озайм *ойдет *орили *пейки *ресом *скают *сывал
12 *тавку *такты *тницу *учить CARD NOTHING WRONG _agent _he _payroll _the _билеты _заказ _когда _код _подойдет
12 about_a abro* abroad agreed am_in amemuuma amounts anahema and_itll another_town arv asim* asimame ata atak* atue*
12 atuelekeze banking befo*~ before~ blue boun* but_we cera* ceramic cha chan* collector com command cond* considering
12 courier cred* credit dada dads dist* distinctly docs drop every_few everything_to expi* feel* fields fitting five
12 fourteen fuss* hamf*~ hamfanyi~ hatu* hawawezi hazijaharibika~ hi_the hospitali_na hour* hours hundreds i_asked
12 i_gave i_got im_writing imerudi_mungu im~ in_my inakatika inaonekana inategemea inside_my internet into_my ipho*
12 isiy* isiyo ista* istanbul it_by item itll itll_be ive_the jina jo kadi_yangu kuca* kucancel late leak* lear* leave
12 limefika limekwama line mafa* mafanikio mbaya mcha* mechanic merging mg mlik*~ mlikata~ mliyoiweka mnafurahia mtar*
12 mum mwan* mzuie na_portal naip* naipata naipata_wapi ndani_ya niko_airport nililipa nilipewa nimemwambia nmes*
12 no_booking~ numb*~ number~ nyuz* nyuzi odd off_is one_is out_in pair patient~ pesa_imerudi pin_ya plan_is play
12 please_check please_send prac* practice prep* prices prod* queu* rank* records red reject rejected released
12 report_is reversal savi* savings seas* season seller she shru* shrugs sides siyo so_could soft* software stad*
12 stadium stand subscription team_has the_replacement the_storm the~_app~ thir* thur*~ thursday~ tile tisa
12 to_somebody to_wait tota* tunafuatilia tunapoteza ukub* ukubwa ukun* ukungu ulie* ulienda unlo*~ unlock~ upload
12 wa_# wanapita wateja watoto_ni watu_facebook webe* weber week_ago withdraw wonder_whether would_i wron* wrong
12 ya_siku years_of yenyewe you_find zinaingiwa адресом аккаунту аллергии без_объяснений бот в_пятницу вашему верный
12 взно* видим возврат_обещали вологдой вчер*~ выброс выда* выдано выез* выезде выпускают газа гоня* гоняет
12 горячей_воды грелками дире* директора дней дозваться друг живы* живые журн* за_неуплату заби* закончится зал инку*
12 инкубатор инти* интим июня как_получить кидает клиентам клиника коду контакты копейки крас* логином медс* микр*
12 микрозайм минуты мне_не моег*~ моего~ москве на_выброс не_показывает не_пробивается неделя нет неуп* неуплату номе*
12 ночью_с обед обло* обложили обучение объяснений оказываю осты* остывает отключить отпр*~ отправило~ ошибка_# ошибку
12 пала* пациента~ пишем по_вашему поддержка подписку подписывал подс*~ подскажете~ поез* получить потеряна пото*
12 почту_и предупреждать приходили пробивается пяти пятницу пятое регистратуре реквизиты_на ругается с_вашего сапо*
12 сапоги серв*~ сервер~ слет* слетел смешно со~ собака списывают спс_все статьям счет*~ только_в трен* тыс у_всего
12 у_нее уважаемая_поддержка угрожает уровень учен* ученики хост* част* чек чеки чело* шест* шриф* шрифт штор* шторы
12 этом я_вам яиц
11 #_from #_года *aamki~ *ading *akuwa *aming *anuts *apata~ *arged *ariri *ately *ckers~ *ctors *dline *doeni *ekata
11 *eleke *imame *iwaki~ *jaota *kundu *liest *lords *mbana *nadai *nance *nguki~ *opewa *otect *ption *ptops *rrals
11 *suaji *tajua *ticed *tired *twork *yment *айшая *анова *атусе *аются~ *бщить *верен *вятый *дного *ебник *ездки
11 *ездом *енять *ереди *ержки *зинах *игаду *кингу *латах *леный *лиями *ловек *лчаса *ляски *медию *ммами *нской
11 *овати *ололи *ольше *пятся *рения *риант *рнете *ройте *сляют *стить~ *суюсь *ужков *щение *ыгает *ьмого *ятого
11 CARE~ HELP- THEYDID- _mnanikata _ребята a_blank a_dog a_fuss a_therapist a_warning acce* ada added_to aliingia
11 alim* alimwambia alinitumia aliv* amej* an_emergency and_two appo* appointment atakaa back_and back_from because_my
11 been_reading before_my booking_doesnt boy bras* brass caller camp carr* carrier coac* coach code_and code_never
11 conman contact_form court days~ dedu* deducted demo diar* diary dog_older doma* domain dose* doses dropping
11 earliest emails~ everything four* from from_repair frozen fund* gas~ got_into hackers~ has_got has~_been~
11 hata_moja~ hawaamki~ hazijaota hazijaota_hata haziwaki~ he_isnt heart_is heat*~ hii how~ husbands_phone i_run
11 id_like if_it~ ijum* ijumaa ilisema imep* in_all inab* inalia inaprint inasema isim* isimamisheni issu*~ issue~
11 it_already itakatwa itakuwa jina~ jmos* jmosi juzi_na kazi_nzuri kidogo_kidogo know_how kugo* kugombana kuhamisha
11 kuharibu kujiandikisha kuku kuna_kitu landlords langu_na laptops left~ liko madam maha* main* maintanance manila
11 mara_mbili mawili_tu me_know mkis* mkisema mm mnanikata_pesa mnasema mtan* mtarudisha mtej* mteja my~_boarding~
11 my~_new na_nimelipa na_system nakala natumia netw* network new_card~ ni_agent ni_mwezi nikienda nilitumiwa
11 niliyopewa nimeshaikariri nipa* nitajua nlib* nlibuy no_answer~ nobody_has~ noticed now_i nurs* nyumbani ofisi_yenu
11 old_one older_than open_any others our_school own_files payment pean* peanuts person phone_is phone_was prie*
11 priest protect receipts_for referrals register rehe* rent~ report retired rizi* riziki route ruai rudi saa_tisa
11 saha* sahani says_they seller_alinitumia serious set seve* sijapokea~ single sist* smartphone stre*~ stress~ text
11 than_ten the_exam the_priest the_screen the_site the_update therapist time_i to_be to_cancel toge* together toka~
11 tokens torc* torch tukienda tumelipa tunaandika umem*~ umeme~ unao* unaonyesha update vaul* vault voice vps wa_pili
11 wafa* waki* wall* wanadai was_gone watch we_pay week*~ what_time wher* window ya_mishahara ya_upasuaji а
11 активировать анкете арен* банка бель* белье билете ближайшая ближайшая_запись бота бригаду бьет* бьется в_анкете
11 в_билете в_кабинет в_пн в_статусе вари* вариант вашим взло* видимо вкололи восьмого вторая вторую_неделю даты
11 двойная девятый девятый_день держит добили довожу доех* долга долги дост* других ею жду_звонка загл* зака*~ зала
11 замо* запись_к запустить~ зеленый изме* изменить интересуюсь интернете к_обеду кака* какая карты~ кивают класс ключ
11 коляски командного коме* комедию копе* кото* крич* кричит кровати кружков курсы магазинах меди* медицинской места
11 мою мфц на_тот направить начисляют не не_проходит не_те неза* незамедлительно новорожденных номер ночн* обеду
11 она_сейчас опус* опустилась отсу* отсутствует очереди палатах паре платят_не пн побольше поверен повышающим подб*
11 подберите поддержки подъездом поездки полч* полчаса поменять помощи понимаю_что прыг* прыгает рассмотрения рвет
11 с_вашим сведения сего сейчас_платят селиванова собака_съела сообщить сроки статусе стояло стра* стул* стык*
11 стыковка суммами съел* съела сыпя* сыпятся те телевизор тормоз трекингу учебник фамилиями чека человек четыре_дня
11 что_в что_заявка шестнадцати я_с
10 #_days #_kwa #_months #_в #_по #_утра *alala *amosi *ching *ehani *ekosa *epewa *ercom *gueni *hafix *harge *icing
10 *ishia~ *kisha~ *mkosi *nalia *oking~ *okuja *ology *potea *ready *ribed *rtion *rusha *sdays *ssing *stand *tokeo
10 *tumia~ *venty *while *адзор *акого *атить *ачать *внике *ернет *ефона~ *ечена *ждала *жения *зация *ибкой *комым
10 *мнеет *овины *ошлый *ралка *ртвый *рядки *скаем *телям *товой *чески *шнего ACCOUNT~ BEARABLE~ GOODS SYSTEM
10 THREAT~ _arv _boda _morning _thanks _visa _wah _when _мой alan alerts although_i amekunywa_dawa amepewa and_since
10 angr*~ angry~ anim* appt arro* arrow arv_zangu back_im banks be_back bila_simu~ blan* blank book* booking~ borrow
10 brac* bund* card* cher* cherehani condition cut do_your doctors down_the each_of emails fee_ya flat_# for_last
10 for_two fundi fungueni gate* green haig* haigandishi haikai hajafikisha~ hamk* hamkosi hapatikani hate_to
10 have_headaches i_get i_swap ilikuja inafungwa inafungwa_saa inalala installment inte* intercom is_half is_out it_as
10 jumamosi just_want juzi~ kiba* kibali kuny* kurusha kurusha_mawe kwa_simu link lipi lists maji~ mato* matokeo mawe
10 mawe_kwa mbel* mbele mbol* mbolea me_for meanwhile mere* merely mkas* mkasema mlizonipa mmekata movies muhu* muhula
10 mwongo my_balance my_father name_is napata nazi* nazizima ni_lipi ni_za niandike nikiingia~ nimebadilisha~
10 nimekatwa nimekosa nimeshafix nipeleke not_to nothing_prints of_people ok_thanks on_sundays on_the order parking
10 peri* please_to press pricing pung* replacement rese* riba righ* right roam* roaming ruzu* ruzuku said
10 sawa_nimeelewa seei* seeing sending_anything sent_it serial seventy sijaona small_kids so_much something_else spli*
10 stil*~ still_not still~ subscribed support_ive sure~ tatu ten_minutes that_works that~ the_fuse the_pharmacy
10 the_shop this three tmrw to_return to_take two_small understand unlo* upasuaji user veri* view* viewer vipi* vipimo
10 vya wa_jirani wah wameanza_kurusha wameondoka wanalia wat weather_here wednesdays weeks~ when_will where wheres
10 whom wiki_mbili will_the worst_support ya_mtoto ya_ruzuku ya_stima yaliyokuja yamekatwa youl* youll your_update
10 zinatolewa а_сегодня а_теперь автоматически акт анке* без_ответа~ бере* билет_не бумаге в_роспотребнадзор в_чат
10 вент* второй~_день~ выйт* выйти говорит_что дваж* дважды до~ доверенность зали* зарядки захо* заходит зуб и_меняет
10 и_на игры интернет как_добавить какие касса_не кота_в лифт*~ лифта~ мамы мастер машин меняет мертвый месяц метро
10 могли могу_войти~ моск* муж на_бумаге нажать не_будет незнакомым ника* никакого новый осталась отве*~ ответа~
10 отказываетесь отмечена ошибкой пенс* пере* переделывать перезвонить писе* писем платил по_поводу поводу подойдет
10 подойдет_ли подс* подтверждала позвонить полную половины пропускаем процентов прошлый пято* рожа* роспотребнадзор
10 с_ошибкой симке скачать скин* следующий снимке спиш* спишут стиралка счет* телефона~ темнеет товара трет* у_мамы
10 уже_третий ужин* ужина узнать_про уроки хостел хотел_бы чужой шестой школ~ штра* штраф
9 #_euro #_ya *ached~ *afiri *andad *andao *anini~ *apewa *chael *cheal *cting *dence *eding *ength *fuses *hough
9 *hungu *ijaja *ishes *ister *itors *ivery *jaona *lizia *nshot *nunue *ogopa *orrow~ *phone *rship *rtime *tains
9 *tchen *ttery *ually *ukuza *uliwa *адили *адные *азали *алтер *аницы~ *водку *возят~ *говую *довой *жилые *звона
9 *ирать *йство *ктуют *купаю *купки *льшую *никет *обрен *овине~ *одали *одить *омата~ *опали *отами *очком *рытый
9 *рятся *седей *телей *терию *тнице *тницу~ *ужает *ужает~ *упную *ушает *ующий *чками *шарах AND BY~ DAY~ FOR- LATE~
9 LEAVE RESOLVED~ THREAT TOMORROW- _am _domain _mmenikata _si _weve _приложение about_in ago_and alia* alisema alre*
9 already alth* although am~ anah* anaomba_pesa and_each and_said app_crashes appe* augu* backdated battery because_it
9 behi* behind bila bill* bookkeeper borr* build bundle button by_the cancel choi* cio claim_was column come_on
9 come~_# contributions counting curt* curtains danger debi* delete delivery depo dhl does_not elsewhere engi*
9 every_time feeding fiel* finishes finishing food* foods fort*~ forty~ frau* fron* front goes_to good_morning grandad
9 grown haijaingia~ haijaja half hana hayafunguki~ hazijachukuliwa~ helb hotel_says ile_dawa ilip* imef* imekuwa
9 imeshaanza inaanza inbo* inbox installed invoice_in ish isnt_me isnt_there isnt~ its_a ive_paid jumanne
9 just_comparing karibu kesho_asubuhi key_is kilipotea kipi* kipimo kitc* kitchen kond* kumi kuniuliza kuwe* kuweka
9 kuza* kuzaliwa kwan*~ kwanini~ lazima_yote linaonyesha load* loading looked lost~ maom* maombi mbog* mboga mean*
9 members merg* mich* michael micheal mingi miss_the mkopo_wa mliconfirm mmek* mmenikata more_than mtandao mtur*
9 mturudishie mu mvua_imeanza my_grandad my_phone mzim* mzima na_bank na_chanjo na_stima nahi* name_and next_to ngom*
9 ngombe nilipokea nimelipia ninu* ninunue nipe* nmel* nmelipa nothing_is now_your numb* nyumba_na of_your order_yangu
9 pare* parents password_reset pay payment_of pay~ phot* plac* place poleni portal_inakataa portion prints pro put
9 queue rang* reached~ residence revo* run sahi* saiz* saizi sayi* saying says_that screenshot seat shows_# siju* slow
9 sort*~ sorted~ staf*~ staff~ starting strength suga* sugar sums swit* taka* takataka taki*~ taking~ tano_sasa tatu~
9 tawi thanks_bye the_kitchen thre* token_haijakuja~ told tomo*~ tomorrow~ tracking treats tulilipa twic* uchu*
9 uchungu umekwama unop* unopened ups using utao* utaoza video_room visa walk wanaanza wanaimba was_refused wasn*
9 wasnt we_are what_do who with_two with~_my~ writing you_installed zinaonekana zone ~4 банк* банк*~ банкомата~
9 беспокойство билеты_на больничный бухгалтер бухгалтерию в_расписании весной вмс води* волочком воротами врач* вруч*
9 вскрытый втор* второго второй вы_там выво*~ вывозят~ выгружает выгружает~ выдает выписка выплата высадили вышн*
9 вышним график_на грузится две~ день* деньги деньги_ушли детя* детям диктуют дополнения доходят~ души едут жучк*
9 жучками за_беспокойство забронировала зави* завод заказывать зако* запускается~ зашл* звонила играет имени ип
9 исполняется к_курсу каби* как_поменять кивает кида* комната коно* коноводку крупную курсу матерятся мете* метель
9 моей мошенники мусо* мусор на_вашей на_сортировке на_час на_чужую накладные налоговую не_покупаю не_пришел~
9 не_существует не~ небольшую обеда обещ* обещали_в обме* обмен одобрен отдали отчетность оценки паро* переводить
9 перезвона переплата подп*~ поезд пожилые покупаю покупки поли* полис половине~ попо* посо* поца* поцарапанный
9 приложении_пропал пришел~ проверил продали пропали прор* прошлый_год пусто пятнице пятницу~ пять_минут разм* разн*
9 расписании с_утра сбро* сброса сдан сдан_а симп* сказал слом* слушает сниму сортировке_в соседей сотр*~ сотрудников~
9 срочно_просто страницы~ судя судя_по сумму суще* существует такой тариф третий_раз третий_час трис* триста турн*
9 турникет у_бабушки у~ украдут~_за~ файлы фамилию_в человек_терпеливый через_ваш чужу* чужую шуша* шушарах эти
9 это_уже
8 #_am #_у *acher *acket *ajili~ *apiga *arsal *ashed *ashes *chote *ctive *ekuja~ *elled *ement *endwa *ilbox *irini
8 *ither *lieni *manne *nally *ncern *perly *plied~ *rents *rries *stoms *thing *untry *yeshi *ymore *алось~ *аница
8 *асную *бочих *верил *визор *вонил *враля *вывал *екшим *ивать *ичных~ *мната *модан *нечно *ножко *нуюсь *огать
8 *ольки *рется *ровку *рочка *ршрут *садка *тация *твует *тиной *трена *хнику *яется~ FAR- GREET~ IDENTITY LEFT-
8 LOCKED~ PAY _help _mna _mzigo _sms _больше _для _доставляете _на _проверил _списали a_fortnight a_small adju* adjust
8 afya akal* alij* alijaribu alitia aliyefariki american amev* amou* and_which another_country anym* anymore appl*~
8 applied~ aski* asking august authorisation back_before bal bracket brea* by~ card~ cell* chec* children_and chip
8 chochote clas* clev* clever code* codes compared concern could_be country cour* crashes crb customs dakt* daktari
8 darasa dele* difference difference_between dinn* dinners dishes does_it dosa* emai* explain father father_is fidi*
8 fidia finally fortnight fourth fridays from_my good_afternoon guest hadi_leo haionyeshi hakuna_network harusi_ni
8 hazifunguki~ hio hour*~ hours~ i_find i_pay i_should ikathibitisha imefungwa imekataa imepotea in_the inactive
8 inactive_na invoice_says in~_my~ ishi* ishirini ishirini_na jumper kadi kidogo kijana kimeenda kina* kupa* kupo*
8 kupokea kutuma kwa_paybill ladi* ladies lakini_pesa leaf left_my lena lets lili* lilichelewa logg*~ logged~
8 mail_about mail_never mailbox mbli mech* mfun* mhus* mhusika mifu* mifugo missing mkaa* mkaangalia mkae* mkaenda
8 mko_open mlic* mmek*~ mmekuja~ mnakata_# mnanipea mpendwa mtot*~ mtoto_wangu mtoto~ mwiz* mwizi my_number my_profile
8 my_surname na_siku naam* naambiwa naandika_kwa nakuta nalipia name_on nare* narekebisha neit* neither new_address
8 news* ni_sawa nikapewa nikijisajili~ nilipe nime*~ nimeamka nimepewa ninaandika nisa* nitoe nmea* nmeandika
8 not_angry~ nyam* nyama of of_# opened_a paying_for payout_is phase pia_kama proc* properly real* really ref refe*
8 refuses rehearsal repo* requested reset_mail resets sasa_ni seats sending serm* sermon seven showing_a sija*~
8 sijachukua sijaomba siku_kumi sitt* sitting size si~ spin* spra* squashed stoc* streaming student_discount subs*
8 sweating take_the taken_two tatu_naandika teac* teacher tells_me that_my the_difference the_floor the_hour
8 the_morning the_room there third_time to_the~ tukakosa tv twice ulikubaliwa umef* undr* undriveable usiku_huu vega*
8 vegan wananiuliza wash* watu_sita which_i who_is wila* wilaya within_# ya_blue yais* yaishe yanazidi year_and
8 yes_please you_guys youth авто* берется боит* боится боль* брав* браво вашем велели вмят* вмятиной волн* волнуюсь
8 вуза где дает* дается делать десять длит* длиться днях до_завтра доехав доехал дождем дохо*~ дочк* за_прошлый забрал
8 займ_через зало* залог замечательный заплатить и_ушел истекшим как_в как_то капа* капает кипя* конечно консультация
8 кота который_я красную курьер маршрут месяца мне_в на_еду на_то нали*~ наличных~ не_читают~ недель немножко ножк*
8 ножки обещали_# обуч* один* опла*~ осаг* осаго офор*~ оформляется~ пароля перекидываете пешк* пешком писать
8 подскажите позвонил пол получили после_третьего предусмотрена привез путешествует пятн*~ пяты* пятый рабочих разное
8 распаковывал рассрочка рейс_сдвинули реце* рублей с_# с_ребенком садо* садовой сбеж* сбежал сдвинули сдвинули_на
8 сейчас_висит сист* скольки следователь сменил снят* собаке собр* списали_за списалось~ ср сроком стир* страница
8 студ* теплым техн* технику техо* техотделом трек* трех трогать увели укол февраля хаке* чемо* чемодан читают~ чужими
8 шел шесть шесть_часов я_человек
7 #_seats *aflet *alipa *anges~ *arian *arsed *asoma *ataka *bisha *bunal *chair *cians *ction *dishi *ekday *ekend~
7 *eries *esema *fanyi~ *hukui~ *iniki *inues *itely *kamwa *lipie *liver *llect *loper *luded *ndiwa *neers *nings
7 *nting~ *pears *pokea *poned *print *refox *rence~ *ribia *suant *teway *tment *tumwa~ *ukoni *usika *wampi *авлял
7 *азине *анные *брать *вание *вочку *дарок *еджер *ензии *еницу *ержке *есаря *естал *жника *зврат *иницу *исала
7 *итрой *ковке *лился~ *ложил *мидом *ников~ *нтиль *огает *оллер *пяток *сляет *таемо *тание *трины *учено *учную
7 *черам *чнике *шлось *ывает~ *ьница ACCOUNT DISTRESS~ EVENT- IN NUM PRICE- SEVERE STAKES- TAKE~ WHERE _card _condom
7 _export _first _report _theres _water _обещали _по _спасибо a_copy a_customer a_parcel a_student a_van again_with
7 akisakamwa alarm_on aliandika anakufa anaw* annu* annual asking_where atakuja attend bene* blocking bord* border
7 bundles calls_for changes~ charged_me claims clay clou* cloud collect collection conf*~ conference~ confirmation
7 continues cookie cous* cousin dead* deadline defi* definitely deni~ deve* developer disappears dosage dropped_her
7 engineers erro* esta* estate evenings fees firefox five* fives flights foot for_our form_for fung* fuss gates
7 gateway gift glas* going_on good* haijatumwa~ hakuna_kitu hamc*~ hamchukui~ hamt*~ hamtanirudishia~ hand has_my
7 hasn*~ hasnt~ have_them have~_to hawampi hey hire* hired how_would huu idle iliyofungwa imekuja imesuspndiwa in
7 inae* inaenda inafundisha inasoma included is_missing jirani_amekunywa kani* kiat* kiatu kind* klin* kliniki
7 kwa_mkono kwa_saa kwa_till l la_kikundi lake lamb leaf* leaflet like* likely logg* logged logi* login lose* loses
7 lose~ mane* manesi mara_nne mary* marys mbegu_ya mfuk* mfukoni mfup* mfupi mi mimi_niko mkaleta mlinzi mnaniharibia
7 mnanikata mnapigia mon moves moving mtarudi mwambieni_mama my_direct my~ my~_points~ na_gari na_niko na_watu nabl*
7 nablock najuta nakatwa nauz* nauzia neve*~ never~ ngoj* ngoja niam* nikapiga nikireset niliacha nilinunua nilipie
7 nimekatwa_mara nimeorder nimeuliza nimeuliza_mara nine_days nine~ nini niny* ninywe nlis* nlisema nor nsha* nshalipa
7 nurses on_all one_from onge* options outi* outing out~ out~_of pay_# pers* played plc poin*~ points~ postponed
7 pursuant quid ramp refund_mlisema rehearsed ring rive* river saints says_not sbab* sbabu shad* shade sign sijui_kama
7 siku_ya size_# something spai* spain start stock sub syst*~ system~ technicians the_annual the_flat the_missing
7 the_river there_and theres_no thurs ticket_ya to_pay~ to_us took_it took~ trib* tribunal tulilipia upande_mmoja
7 vege* vegetarian vest* vestry wa_nne waju* wajue wallet wamebadilisha wanakataa wanakuja want*~ wanting~ wata* wawi*
7 wawili weekday weekend~ wewe wheelchair when~_the~ where_my wheres_the with_your ya_mahindi yet~ yet~_but you_can
7 you_gave your_engineer zimekuja zimetumwa а_деньги авиа* администратор адрес антон апреле бак брок* брокерского в
7 в_прошлый в_субботу в_течение века* веками вентиль вентиляция ветк* ветклиники ветр* ветрянкой вечерам витр* витрины
7 во возврат возврат_не вручено вручную выве* вывести выставлять голо* голов городского горячей_линии гостиницу
7 девочку деся* деся*~ десять~ днем доро* если если_карту~ еще ждит* ждите жела* за_# за_отопление забр* завт* завтра
7 заказанные замке зашел_в здорового исправить июль карб* карбамидом кард* кардиостимулятор кипяток коля* контроллер
7 корм* кэш лежал листик лицензии лиша* лишаем логи магазине маме менеджер мину*~ минут~ музее на на_горячей набо*
7 набор написала насчитал начали начисляет начнется не_тот нечи* нечитаемо ни_одной но_деньги но_я новы* номеру~ объе*
7 одиннадцать озим* озимую осно* отва*~ отвалился~ отве* отделение открывается отметил отправлял паде* падеж пароль
7 перекрыть перестал пж пита* питание по_вечерам подарок подвал поддержке подкормить подп* пока* помогает посылки
7 почти почти_все привитого приложил пробил прои* происходит пройдет прорвало птич* птичнике пускают пшен* пшеницу
7 растет рука само_пройдет сдали селитрой сказали_ждите слес* слесаря спрашивать стало стенде столько теряем_заказы
7 течение то_есть то_зашел триж* трижды у_меня узнать ферм* ферма холодильник_привезли худо* художника цветка часть
7 человек_под чем_отличается числ* читать чт чужого экск* я_взял
6 #_at #_iko #_числа *bling *celet *ckily *eable *ebaki *ekula *ested *ether *fauti *iders *iliwa~ *iunga *izens
6 *katwa *lence *matic *ndays *nipea *omeki *oring *panda *pokea~ *reets *rence *rival *rview *tcoin *ughly *ungwa~
6 *ypted *анция *ателю *бираю *вятое *едита *ездка *екает *екцию *елите *епила *ертый *есень *женцы *жития *змера
6 *иница *исать *итный *лночь *лосом *лушка *льном *овала *олета~ *офиль *офона *очная *пасть~ *рните *рнями *роплю
6 *ртует *сения *сняет *сохла *тупил~ *укцию *циону *чения *шевле *щадки *янкой MONEY~ NEG REPLY RESOLVED- SYSTEM~
6 UNIT~ WORK WORK~ _booking _fee _half _i _looking _nimelipa _noted _since _were _wheres _гостиница _кэшбек _маме
6 a_key a_lamp a_panic a_photo a_technician abir* abiria account_on alon* amei* and_# and_again and_our and_payroll
6 apol* app_iko arrival as_an ataf* auth* balance bank_holidays be_grateful been_a believed best bitc* bitcoin
6 booking_without bought_a bracelet but_my call_from can_it cancelled_flight chaf* chafu citi* citizens clients_are
6 coll* contained crui* cruise dear_sir delivered_to desk drif* drifts duka_langu each eati* eating encr* encrypted
6 export_my export_the family for_cancelled forty_minutes gani~ get~_a go goat* goats haijafungwa~ hali*~ halipo~
6 halipo~_kwa haru* has_stopped hawajasajiliwa~ hazisomeki hours_of hr huko i_could i_lose i_read i_write
6 imekwanguliwa imenifungia in_august inan* inapita inauma interview it_still ive_explained jame* jameni knec kuli*~
6 kulipa~ kununua kuongea_na kwa_list langu_halipo~ loan_yangu location_to luck* luckily mail_i maziwa mbolea_gani
6 mchana meant meant_to metr* metre miwa* miwani miwi* miwili mlio* mliotuuzia mmes* mnad* mnadeliver moin mone*
6 money_from movi* mtu_anasema mwis* mwisho my my_gran my_location mzee_wangu naio* nams* namshukuru naongea
6 naongea_na nataka_kuongea ni_ijumaa ni_ya nililipia nime* nirekebishe nne_sasa or_madam overnight penn* penny
6 pesa_za phon*~ phone~ photo_of ported read record refund_for roug* roughly rude scho* sent_the silence since_the
6 sir_or stee* steering still_no stoo* stood streets sundays susp* suspended the_emergency the_migration the_one
6 ther*~ there~ thin* ticked tile* tiles to_leave to_someone tofa* tofauti tractors twice_and two_more two~ unanswered
6 urea viatu_size vile voch* vocha wada* wadau wameanza we_will wedn* weeks_and what~ when_is wiki_ya without_a
6 ya_chakula ya_mtu ya_ngombe yame* yana you_cancelled your_car а_до аукц* аукциону безопасности берет борт*
6 будет_если~ бухг* бык в_десять в_музей верните внесения входа~ выгр*~ выст* глаз* годовой голосом голы* голыми
6 гостиница гостиница_говорит готов гроз* груз* дают дверью двум* двумя девятое дети должны должны_были домофона
6 дороге доставляете дочки жду_с живе* живет живо* жили* жилинспекцию за_год за_подписку заглушка закрашивают зама*
6 замачивать защитный здоров_как и~ игра* идет_доставка инструкцию ирин* ирина использована истекает итог как_бык
6 карт*~ кастрацию квитанция кирп* кирпич код~ корн* корнями короче кредита кэшб* кэшбек лаге* лампу лучше маме_#
6 матр* матрас модели модель музей на_весь на_шесть набираю нали* нало* насч* не_дают не~_отвечает небо* нужна обес*
6 обеспечения общежития объясняет окно* окном оператору оплачено остановился отбойником парк* плес* плесень площадки
6 пово* под_дверью подарочная поде* подешевле подсохла поездка полночь поменять_номер понять попа*~ попасть~ поступил~
6 появ* приехали прикрепила приносила пришел_не провалились прог* проработал профиль раз_пишу разделите размера
6 распакована саже* саженцы самолета~ сдавать серв* слил* слили слой случае смерти составлять списан ссылку стартует
6 статус стра*~ сумки сюда тари* тезк* тезкой тепл* теряем тоже тороплю третий_день уведомление узна* указ* умру~
6 умру~_кому урок* уроков уходит_на фонд цел четвертый экон* эконом
5 #_i #_pm #_дней *abiwa *aidie *alled *aring *aruka *aweka *bands *blets~ *bsite *cally~ *chman *elezo *etuma~ *ffers
5 *house *imate *ipino *iting *ivate~ *kiano *llite *lment *nding~ *ocked *ofile *pasua *rican *rning *rping *rther
5 *sheni *sikia *stari *tched *tract *tundu *tuoni *utaki *uting *visor *авать *анили *анный~ *ачено *бенка~ *ботал
5 *говор *евник *етчер *живаю *иедет *ильск *ирает *кроют *кцину *лекаю *личии *лучил *нажер *ницей~ *нщина *няйте
5 *овины~ *омить *осила *очный *пятит *ращаю *решла *рмате *рнета *рняка *сании *сидию *спода *стеме~ *стила *стрял
5 *тного *тобус *торию *точку *тощак *тчики *тчину *ужать *ходит~ *щении *ъезда *ьтате DAY- INSTEAD LEAVE~ PLEASE
5 REPEAT- _fare _mbolea _mnadeliver _samahani _sha _sioni _sorry _заказывал _мои _поезд a_crack a_trip~ accept~
5 account_with acti*~ activate~ anasema anatoka anatumia_jina and_need annual_plan app_inakataa app_let arti* asil*
5 asilimia back_the belt boug* bought by_hand by_tomorrow called_again charged_for charge~ chat_a cheti chir* chirping
5 choose complete conc* conn* contract_from crac* crack declined_at deliver_to differs disputing down_by dress_ya
5 drops email enough_for esti* estimate every_invoice few filipino for_a for_next for_three four_times furt* further
5 gb get_an get~_my~ haijaingia~_mpaka haikuhesabiwa hait*~ haitaharibika~ hakuna hams*~ hamshiki~ hatutaki have_the
5 hawajui husbands hypo*~ hypothetically~ i_buy ikae* ikaendelea ilisimama imenimaliza imenimaliza_kabisa in_and
5 in_march inaanza_saa inak* inakataa inaruka is_dying is_off it_to jana_haijaingia~ job kazi~ keeps_sending kesho_saa
5 kias* kiasi kikao kimo* kimoja kina ku kubadilisha_jina kufua kuongea kupasua kwa_akaunti laki* lakini lala land*
5 last_one less lina long_is loun* lounge luto* luton mael* maelezo maja* majani map mark* mata* matundu me me_back
5 mention me~ miss* mistari mmen* mmepeleka mnataka moth* my_data my_dog na_mimi na_mm ndio_kazi nikijaribu
5 nikiwapigia niko_na nilichukua nilizoagiza nimekaa nimekaa_kwa nimetuma~ nisp* nispray nisu* nisubiri no_need nzur*
5 nzuri on_it on_the~ onyo password paybill_ya pin_kwa place_on pole* prin* prof* profile providers radi* radio refu*~
5 refund~ rental rider ringing rota saa_moja sate* satellite seam* seaman sending_me seri* sha sha_inasema shet*
5 shetlands shifts siku_njema siku~ since_then site_is six spar* stre* supervisor tabl*~ tablets~ tang*~ tangu~ tape*
5 taped tena that_the that~_the~ the_confirmation the_supermarket the_tiles the_weather theyve through_the to_close
5 to_get~ to_my~ to_the trip~ tuko_na tulipangiwa tunalipwa tunashukuru twice_for under_my username ushi* ushirikiano
5 vat_number vidogo vin vita viwa* viwavi wage wala wametoa_# was_for watchman we_do we_get website wenzangu wild*
5 wildly woma* woman woul*~ would~ would~_i yameanza yangu_kwa you_ship zetu zinachelewa абон* автобус больнице_не
5 в_казань в_салон вакцину вашей_площадке вдру* вдруг вечера внимание возм* возмещении войт*~ войти~ воро* всле*
5 вследствие вы_наверняка выдал вылет_в высл* выслать выходной вышл* гатч* гатчину господа гран*~ границей~ датч*
5 датчики деньги_с диспетчер дневник договор дорого если_вдруг есть жду женщ* женщина жива* живая за_полный
5 за~_границей~ загружать заказа заказывал закроют застрял звонит~ и_еще и_никто и_через извинитесь импо* импорт инте*
5 интернета историю каждый_месяц как_перенести каст* кипятит колотится комм* коммерческое корп* которую_я красный
5 курт*~ куртка~ ламп* мене* месяц~ мне_позвонили мои_данные молчат наверняка наверняка_заняты наличии нато* натощак
5 нету новые норильск обращаю одиннадцати одни операция оплачено_полностью оставлено осталось остальных отвлекаю
5 отказывает отписки офисе ошиб* парт первое переживаю перенести перешла письменно пишет_нет пишете пове* подожду_до
5 подр* подъезда позвоните полисе половины~ полу*~ получил поменяйте посадочный после_ремонта поставку поше* пошел
5 праздники приедет прих*~ приходить прошло пункте пускает_в размер распаковки ребенка~ результате садик сбор* сдав*
5 синем сист*~ системе~ сколько_дней слом*~ сломанный~ списываете стро* строительный субсидию такси толк* тренажер
5 третью~ у_него уведомить указан файл* формате хоть цвете~ чайник_пришел чего чита*~
4 *ahani *assis *count~ *drawn *ejibu *ekuja *enfly *hback~ *indwa *iuawa *iunga~ *kauka *logue *monds *ngaza *noons
4 *nunua *osing *proof *ranty *rella *rname *sense *tanda *tatoa *агами *агана *ащает~ *ащусь *верку *гаюсь *дении
4 *едают *ездку *ейдет~ *емени *емент *еряли *ество *етесь *жницы *зания *ивита *инала *иняли *иссию *ияния *крыты
4 *леным *листы *лучил~ *льске *магах *маете *милии *натил *нется *нутся *овека *одило~ *олнен *онили *падаю *писке
4 *равку *радут~ *рейка *рнете~ *ровал *рофон *тался *таток *телем *тницы *тором *ховой *чение *щания *юрные *яской BY
4 HASBEEN~ REFUND- SEVERE- SINCE _bought _mke _mnafungua _msijali _ngombe _sasa _sawa _third _who _wifi _аккаунт
4 _декларацию _после _спс _терминал a_year acco*~ account~ afternoons akaacha akafungua ama ambazo amesimama anaa*
4 anaahidi anayejibu and_then anga* app_it ask_you bakery_downstairs bidh* bidhaa bima_ya birt* borrowing brin* bring
4 can_you cancelled_my cash*~ cashback~ cata* catalogue chas* chassis clap class clicked contract cost~ days_ago dear
4 deliver diam* dish* duke eras* erased eti exit field fingers form_four format four_na front_of girl_on goti gps
4 greenfly haijapata~ hajapewa haji hakuna_anayejibu half_my hamm* hammer happen he_doesnt hewa hiv hole home_and
4 hot_water i_invite i_keep i_put id_just ikaa* ikaanza ikaf* ikafanya ikiw* imej* imekosea imetoka_kwangu in_front
4 inaa* inaonyesha_# inasema_sijalipa~ invi* invite invite_a is_gone it_it it_wasnt it~_ever~ just~ kido* kitanda know
4 kuac* kuanza kuha* kuji*~ kujiunga~ kujua_kama kukosea kule* kunywa kusimamisha kutuma_kwa kwa kwa_account~ kwa_app
4 lead leed* leeds look_at majibu mate mbil*~ mbili~ mlitangaza mnafungua mnafungua_saa mnaj* much murder must* mustnt
4 mwanzo my_order na_deadline na_intake naag* naagiza naku* namba_ya naomba naomba_kuuliza narudishwa natupa neig*
4 nerv* nerves new_design next_term ni_leo nikiuawa niko_form nilibadilisha nimeshablock nire* nisamehe nitatoa no_hot
4 nons* nonsense nyeu* oda of_me off_on on one_at onto oops oslo overreacting pain* paint panya_kidogo pm rains
4 rather_than read* readings rele* repl* reply~ reverse_haraka rose* roses sahihi samahani save screaming season_pass
4 seat* seem send*~ sending~ sense siku_ni sina sindano_ya sisi smea* smear solid someone_else spam_folder squa* styl*
4 style tabl* taken_the tank tati* tatizo taya* tayari tent term test_results that_we that~_of the_battery the_box
4 the_catalogue the_courier the_free the_hotel the_rent the_reply the_season the_statement the_tracking to_open
4 to_whoever trea* typo typo_on uanz* uanze umbr* umla* umlaut usiku_leo vipa* vipande wale wamenikata wanasubiri
4 warr* warranty was_promised waterproof webs* what_does what_happens whet* whether with~ worried ya_panya yangu_ana
4 you~ za za_# zinakauka zomb* zombie абонемент аван*~ аванс~ аккаунт_в апел* апелляция бан батарейка берете бесп*
4 бону* бонусные брат буквам бумагами бумагах вдру*~ вдруг~ вернете~ вид вклад~ вместо возв* возвращает~ времени вход*
4 вы_работаете выписке года~ город граф* дале* далеко декл* декларацию делает до_пятницы донатил достанутся друг*
4 другого_банка ездит еле живу* живут за_квартиру заблокировал завещания завтра_а закрыты замораживать запл* заплатил
4 звон*~ изде* издеваетесь их какой_срок карту~ кататься клади коляской комиссию круп* лист* лице* льготного мани*
4 маникюрные меняется месяц_назад микрофон мили моде* моло* мужа на_той нам не_приняли не_приходит~ ногт* ногти ножн*
4 ножницы нори* обращусь остался остаток отвалились отвез отличается отло* отложить отопление отре* ошибке передают
4 перейдет~ переплатил поверку подольске подписку_отменил подтверждении поездку позвонили показания полз* ползет
4 получил~ попадаю после_обновления потеряли права правый привита прие* приложение_такси принимаете приняли приходило~
4 приходит~ приходят прию* приюте проб* провезти просрочку простите_что псих* пятницы пятого работаете_в работать
4 разобраться реквизиты_для ругаюсь сайте семьдесят синее скач* след* слия* слияния слух* слуховой слуховой_аппарат
4 сменить смену соба* сорванные специалисты справку срод* сроду странице съемки так_вот терминал_на терминала теря*
4 той_неделе указали украдут~ улет* улетел ураг* урагана фамилии ходи* хозяин хочу человека четы*~ четыре~ читы штук
-4 #_до *agree *alipa~ *arate *benki *bieni *ctric *dings *dmate *drobe *eipts *esign *haved *hicle *hikwi~ *iacha
-4 *ijini *itoka *ivacy *iving *iwaje *lease *llars *lours *mbals *mbasa *meday~ *nalty *ndomu *ngaje *ngeze *nguka~
-4 *nguzo *nsole *onana *ouble *ports *ppose *rally *rding~ *rgive *rlour *rrect *sanya *sibly *space *tance *tumii~
-4 *ximum *xpire *авьте~ *азине~ *артал *астик *ативу *бежом *бенок~ *ботка *вился~ *донту *езать *еняли *есить~
-4 *есует *етнам *ещать *зации *инете *инили *истой *йлами *кажет *комых *листа *лодцы *лтели *луюсь *льник *милию
-4 *несли *нными~ *новки *нький *обный *одину *олзет *омены *опуск *ормки *офиле *оцесс *писку~ *пфрут *раста *рнули~
-4 *рошее *ртить *рутом~ *ствуй *тавке~ *таюсь *тьего *удент *уется *укции *уминг *чится~ ? DANGER~ HELP IN~ MANY~ _hi
-4 _mmekata _rafiki _вы _ну _с _сколько _сменила a_# a_contract a_month a_wedding abad* abadilishe add_my address_and
-4 agai* again_and age akaa* ama_lazima amejaribu and_today anit* anita anyt* anything arrive~ as_a assistance autu*
-4 autumn band* bandmate be_two been_paying before_the behaved bell bills bima boar*~ boarding~ boarding~_pass
-4 brought_the calendar_could came_and cant_print~ card_if chet* colours colu* console correct cras*~ crash~ cymb*
-4 cymbals days_before deposit_ya dire* direct disagree do_i doctor dr driv* driving drum eart* earth electric
-4 ever~_happens fata* fatal filed fold* forgive gaze* gazeti gets gets~ good_weekend gree* hack* hacking hair hais*~
-4 haishikwi~ half_past hara* haraka has_its hesa* hesabu i_see i_suppose ikii*~ ikiibiwa~ iko_slow ile_ya impo*
-4 import in_law incl* ingia~ instalments insurance_ya integration invoice_is is_my is_there it_my it_please itakuwaje
-4 it~_any jibu jins* jinsi jinsi_ya john join* joining jonh juma* kenn* kennel kiji* kijijini kilo* kilo_ngapi kilos
-4 kitabu kondomu kuanzia kufunguka~ kufunguka~_tangu~ kump* kunieleza kupata kusu*~ kusumbua~ la_mtu law lazima_niwe
-4 like_to limit_ya lite* literally locked_out log long looking_for lot mabenki macho mails maiz* maize many_days
-4 mare* maxi* maximum miezi mingapi misspelled mlituuzia mmelifunga momb* mombasa mpak* mpaka mtanijibu mtu_wa
-4 mwezi_mzima mwon* mzigo_umefika na_inachukua naen* naenda nafu* nafungaje naju* ni_ngapi niju* nijue nimekusanya
-4 niongeze noth* nunu* nunua on_my one_way open_sunday or_do our_company ours pack pain~ pani*~ panic~ parl* parlour
-4 pay_in pena* penalty perf* permissions photo_is plug* plugin possibly ppl prin*~ print~ privacy promised_in punguzo
-4 pupp* puppy rafiki_yangu receipts rein* reinstalled release robo ruiz sala*~ salary~ salo* salon save~ say_i screws
-4 separate serv* show~ sijajiunga situ*~ situmii~ slot* slots soci* some*~ someday~ sons staf* staff star stays stol*
-4 stro* student supe* suppose switch_on tangu~_update~ tell* ten the_depot the_manual the_nurse the_portal them
-4 thirty this_time this_week though to_it to_move to_open~ token took_# trail treasurer trou* tu_nijue tumi* tumia
-4 tunataka two_people udon* udongo unge* ungependekeza uvumi vehi* vehicle viba* vibaya vija* vijana wa_simu wafanye
-4 waiv* waived wanakufa warn* warning was_on wed_like whats_the whis* wiki workspace ya_bima ya_macho ya_miezi
-4 ya_pamoja yangu_iko yangu_ya yeye yiel* yields you_recommend zimekaa zinaexpire zinahesabiwaje zinaisha аван* аванс
-4 аппарат_после аренда аренда_зала без~ ближе ближе_к боюс* боюсь в_воскресенье в_кабинете в_профиле вернули~ возр*
-4 возраста вопрос ворч* ворчат вошл* вошли вы выдачи вьет* вьетнам глупый грей* грей*~ грейпфрут грейпфрутом~
-4 давления данн*~ данными~ делать_если делают день_не добавить_второго добавьте добавьте~ доил* доильный
-4 доильный_аппарат доми* домик дост*~ доставке~ другого_хостинга еще~ жалуюсь же_самое желательно загр* задумалась
-4 заказывала зала_на здравствуй знакомых изви* или_только инач* иначе инструкции интересует интересует_аренда
-4 испортить кабинете карте кассе кассу~ квартал кени* кении консульство курс* куст* куста ли_у~ магазине~ могу* могут
-4 молодцы мороз мучн* мучнистой на_тариф наличные настаивает не_вернули~ не_могут не_срабатывает~ низа нитк* ниче*
-4 ничего нормативу ноябрь ноября обработка обще* обыч* обяз* окош* окошки опры* опрыскать орто* ортодонту осен*
-4 отде*~ отрезать пауз* паузу перенесли пластик по_нормативу пове*~ повесить~ подавился~ подкормки подписку~
-4 подробный подскажет пожелтели получится~ помело поползет посы* поче* почему починили преп* препарат прислать
-4 пробовал продлевать пропуск просим прот* профиле прошу пунк* пыта* пытаюсь пью ребенок~ ребята регистрация рейс*
-4 рейсе рожать росы роум* роуминг рубе* рубежом с_другого салон самое самочувствие сбора свит* свитер сколько~_это~
-4 сменила_фамилию смор* смородину сним* снятие со_счета совмещать специалиста справку_о сраб*~ срабатывает~ старым
-4 стерилизации студент схем* схеме сына тариф_подешевле тома* томаты торч* торчит точк* точку третьего трубу
-4 установки учат учус* учусь файлами фамилию фамилию_после хорошее хотя* хотят читает~ шов это это_было это~_стоит~
-4 я_уже
-5 *alize *annel *dancy *doret *ekend *funzi *galia *hango *ikiwa *ikufa *ilika *ipzig *ircut *irobi *laria *leman
-5 *meone~ *nangu *ncert *ndika *nfall *nmark *nuary *order *oteza~ *rfect *rgens *risha *ssion *tance~ *tical *tween
-5 *uired *ungui~ *urses *yslip *адьбы *азать *алога *аснее *ацкий *ашаем *бщать *верых *враль *гасил *довую *ерную
-5 *ещает *зжает *зывам *инета *иники *канов *ленке *лефон~ *мерит *млять *ммист *можно *монте *мятку *нений *нника
-5 *ности *няюсь *овики *овник *олько~ *онера *орник *осить *певта *рейду~ *ренос *рядка *стима *татка *тевку *теров
-5 *усные *ховку *ычную *ючала *яжает~ *язать *ятить LEFT~ PAY~ PRICE~ STILL- STRANGER~ _fees _kindly _mlisema _naomba
-5 _nikibadilisha~ _nothing _safari _stima _можно _нужен a_gentleman a_quotation again airt* airtime alichukua all_of
-5 allergens alph* alphabetical am_locked ameipenda amelazwa amepea anaf* anafaa anasimama and_a anything_i apple
-5 apple_pay application are_you at_the babi* babies barikiwa bet betw* between blocked bro brow* called card~_gets~
-5 cellar change~_it~ channel char*~ checking chok* choking chro* chrome concert could_you courses cover customer_care
-5 dash* dashboard dawa_zenu denm* denmark documents do~ do~_i dron* drone eldo* eldoret ener* energy even* evening
-5 every_morning folder follow for_another for_out from_the had_three hafu*~ hafungui~ haijai hair* haircut hajapata~
-5 hali hazijafika~ hii_app hii_na house_the how_can huku i_use ikatoka ikiibiwa_siku~ ikikufa iliyopasuka imeandikwa
-5 imekatwa_mara in_september inah* inaingia inapatikana inataka ingesaidia ins instance~ irl is_for is_threatening
-5 it_at janu* january kama* kamau kamu* kamua kati kati_ya kawaida_ama kele* kelele kindly_advise kosa_langu kuit*
-5 kuitaka kulinganisha kumtoa kunu* kute* kutest kwan* kwao kwa~ leip* leipzig letter_about linabadilika listed loos*
-5 made_me malaria mapema marked_as mchango me_something membership miak* miaka mnaa* mnaajiri mnauza mtu_aje
-5 mwaka_ujao mwam* na_kiswahili nair* nairobi namp* nampa nataka neph* nephew ni niamue niba*~ nikibadilisha~
-5 nikigonga nimeshabadilisha nitapoteza~ nlid* nlideposit no_reply~ not~ of_hours of_next other out_of papo pay_by
-5 payslip perfect permit plans policy porter premium_i put_a quotation_for rangi_nyeusi rece* reco* redu* redundancy
-5 refund registered renew required riders sale sasa_mimi send_a server shown~ shule_inataka siku_ngapi simply
-5 simu_ikiibiwa since_you sit skip* skips smal* so_we someone~ sote spel* store stroller subi* subiri tatu_sasa
-5 tatu_tofauti tell_me the_# the_museum the_order the_restore the_station the_two there_is threatening tomorrow_and
-5 transfer_to trouble tuli*~ tulilipa~ tumeambiwa tunafika txt ugal* ugali ulikuja vend* vendor wanafunzi ward*
-5 wardrobe wazu* wazuri week* were_both what_im when~ white work yetu~ yo you yout* za_simu zangu_zinaisha zimebaki
-5 zinaisha_wiki ага_понял айфо*~ айфон~ без_интернета безопаснее билета будет_с~ в_четверг ваку* вакуум вахт*
-5 вахтеров вмещ* вмещает восе*~ восемь~ всего встали вторник второй_день входят~ вчер* выбр* вышк* вышки гб гелю
-5 годовую дата дево* делаете доим доку* дона* допу* допустима дурацкий еду_в за_февраль задачу заду* заливе заме*
-5 записи заря*~ зарядка заряжает~ зашла звонить_если и_телефон игру инет исправлять исчез кабинета казань каталога
-5 коми* коровник куса* кусается лада* ладан лечи* ли_с~ линию мало* маломерит машину маю месте мин мини на_четверых
-5 наез* наезжает накл* накр* народу не_едут нево* невозможно ношу нояб* нуля обновления_не обычную одну окол* около
-5 оператор оплату~ освя* освятить осени оставил остатка отваливается отдельно~ отзывам открытия офиса оформлять памя*
-5 памятку пасе* пасеку пенсионера перейду~ перенос переносить повернуть погасил подключала подо* позади позв*
-5 показываете поменяли после_свадьбы посчитается посчитайте потом привязать приг* приглашаем приложении программист
-5 просадка процесс путевку размерную ремонте руга* ряд с_осени свадьбы свои свящ* священника сетк* сетку сеть~
-5 симпатичные скид*~ скло* склоняюсь скол*~ сколько~ совм* сообщать списалось списке стекла страховку тара* тараканов
-5 телефон~ терапевта трав* травить третьего_числа убить угон* угона удаленке улей улье* ульев утеч* утечке февраль
-5 хочу_записать цена черновики чест* честно четверых числа_сегодня
-6 *aight *aking *atibu *block *board *clude *cover *dumia *epita *ernet~ *fanye~ *funga~ *gnise *hters *ition *kisha
-6 *lands *meday *mming *ngoja *ntant *ocess~ *ripes *rvers~ *sists *sting *tgrew *uldnt *umiwa~ *waida *авной *агает
-6 *анции *аньше *атила *аться *бинет~ *бочек *венно *влены *вятся *давца *дойти *етров *ждает *заные *ивать~ *ичине
-6 *ичные *ишите *кации *лении *льком~ *льная *машку *менту *мерно *мнаты *нский *нтакт *овине *олько *онтом *остой
-6 *отает *раете *рлось *рытия *сания~ *ссейн *сылка *торан *точку~ *точно *чиная *шения *шинок *шущих *ьника~ ANGER
-6 ARRIVE~ ASK ASK- CARD~ SINCE~ _akaunti _gas _how _je _please _ticket _wekeni _will _здравствуйте _куда _личный
-6 _оплатил _прислали _пришлите a_business a_word accountant alis* all_my am_not amer* and_is and_only apar* apartment
-6 appl* are_comparing asante_sana be_in be_lovely between_# bill_ya booked but capt* caption card_and cast* castle
-6 check_whether comma commission comp*~ copy council_tax daughters dental diri* dirisha documents_do dramatic edge
-6 explain_the fall* falls farm* form fresh frozen_since gent* gentleman get groc* groceries hacked~ he_has helm*
-6 helmet husband i_registered i_try if iko_na ilikatwa imepita in_flat inaandika inacover inaongea include insists
-6 instead_of inte*~ internet~ is_marked job_from kabl* kabla kama_kuna kawa* kawaida kick* kicking kill~ knee kodi
-6 kusu* kwa_email kwa_plan lain* laini last~ lesson like_my liki* likizo litt* lives log_in maid* maiden make_a
-6 mama_yuko manage mlin* mnau* mnitumie money_back move_my moved mpol*~ mpole~ mwezi_na my_claim my_husbands my_own
-6 my_pin naanzia nani nasa* nasafiri nashindwa next_time ngapi_kwa nifa*~ nifanye~ niki*~ nitafunga~ no number_of
-6 of_a offers on_page opened_this othe* outg* outgrew over~ passport_to perm* phases pick_up pott* potts proc*~
-6 process~ prot* ques* rainfall recognise ruin* ruined sacc* sacco sasa_na servers~ set_up setting ship* shots should
-6 shule_inasema sijatumiwa~ someday statement_shows stor*~ store~ straight stri* stripes sure* surely swim* swimming
-6 swimming_pool tell_my the_mail the_photo the_profile there_parking time_im to_know to_me~ too_and tree tues*
-6 tuesday turkey ule umri under unpa* unpaid vali* valid vizuri_ni wa_usiku wait* wanafanya we_manage weekend
-6 what_are wide with_it ya_mwaka ya_sacco yaja* yajayo yanaanza yell* yellow you_take yoyo* yoyote za_siku ziko
-6 zinakuja а_в а_если активность базу басс* бассейн бомбочек брат* в_кабинет~ ванны вашу_игру веде* ведет вежл* верно
-6 взят* взять виден во_второй водителей всяк* всякий второй_половине выдает_ошибку выпа* выпала вышло вяза* вязаные
-6 глав* главной годн* годности голосу дату двойки дейс* делается добавить дойд* дойдет дома* домашку дому достаточно
-6 дочка если_бы есть_ли заблокирован забронируйте завели заво*~ заводить~ закройте занимаетесь записаться
-6 записаться_к засе* заселения иска* искать итал* итальянский каби*~ кабинет_не кабинет~ каза* какому_номеру карточку
-6 карточку~ квал* квалификации квитанции кило* километров когда_будет комнаты контакт коше*~ кошельком~ лени* ленина
-6 лими* лимит лично личность личный личный_кабинет любое машинок мая меня_взломали модерация можн* можно мы_с
-6 на_главной набираете надо_ли начиная неда* никто_не~ ново* нуже* нужен обра* описании оплатила оплачивать~ от
-6 отпишите отправлены отредактировать оценил оценить пере*~ переехали пери* период пишущих плом* пломба повышения
-6 подозрительная подойти подтверждать пока половине поне*~ понедельника~ пор пораньше появятся предлагает прет* прил*
-6 примерно прич* причине пришлю продавца продаю пропустила просила простой прошел пустую работает разб* расч*
-6 ребенку_# регл* регламенту ремонтом ресторан с~_понедельника~ самого свой~ снят*~ снятие~ списания~ стерлось
-6 столик_на терпение товар трет*~ уберу удоб* уже_в утве* утверждает учительница частям что_за экст* экстренный юрли*
-6 юрлицо
-7 #_pupils $ *ached *acost *afute *agala *aimed *aliwa *aning *apili *ative *atted *barau *bsidy *ccine~ *ciept
-7 *dhani *dikia *edule *ekana *erday *erent *ezaje *hakos *hamie *hinda *homwa *icult *ients~ *ining *ional *ipped
-7 *ishie *ivity *ktari *meona *msung *ntact *obaki *oking *rovet *sband *senti *skeli *sktop *stead *stled *tambo
-7 *tions *tumie *unced *usual *wered *блась *бочий *дания *десят *дитке *елить *етарь *етьем *жении *зинам~ *зяйке
-7 *ишник *ктора *личка *майте *менты *мытая *нести~ *ничка *нками *нятия *овами *орону *остях *отный *пение *рании
-7 *рейти *рмлен *рпусе *рытии *сенье *стите *стыми *торге ACK~ NEED~ _basi _hakuna _hey _limit _rider _top _we _your
-7 _игра _какой _при according ache* acheki activity adre* adress after agro* agrovet alert alic* alichomwa appeal_is
-7 asan*~ asante~ background bais* baiskeli base beek* beekeeper beli* bill bob bounced branch brown but_calls but_ive
-7 but_the came* camera cate* catering chatted claimed cleaning clie*~ clients~ cold contact cows cras* csv
-7 daughter_and depot dereva_wa desk* desktop different difficult dogo dres* dress each_person educ* educational else
-7 ente* entered entry expect expl* fami* family_planning fax fire_alarm game_na get~_into go_on had_a haijatoka
-7 happened hardly hate hatujalipa~ hiri* hiring home i_cancelled in_full in_may in_settings inacost inahitaji
-7 inatolewa inaw* inco* incomplete instead it_for it_should itakaa itakua its_way jumapili kija* kika* kila_mtu
-7 kitambo kiti km kuba* kuhama kuhi* kuhire kuin* kurudi kwa_meeting kwa_wallet langu_kwa little losi*~ losing~
-7 machakos marr* mbag* mbagala mbov* mbovu milk mine_is mix mnac* mnacharge mnap* mpol* mpole msit* my_seller my_work
-7 na_line na_tungependa najua namb*~ namba~ need_the needs~ nibadilishia~ niha* nihamie nikiipata~ nilihitaji
-7 nimerudi nimeshapata nitafute nitaichukua nyinyi off_work ongezeni or_only order_was pase* pasenti pasenti_ngapi
-7 payroll_for pia planning please poa~ portal_bado pupi* pupils puts reciept router same_hotel sams* samsung scal*
-7 scale sche* schedule scra* scre* seater see_it seller_account send_my service_as shipped shot since_update sms_ya
-7 split stretched subsidy tax the_choir the_connection the_export the_lab the_older the_policy themes think
-7 ticket_for to_another to_me top_up training trav* tryi* trying tuna tuna* tunaomba tunaonekana tunapanga tunaweza
-7 tunazo tungependa unusual vacc*~ vaccine~ wakipungua wamt* wamtibu want_to warm* warmer was_i we_had wed what
-7 whistled whit who_has why_was wipe* wiped wiri* wiring wood* wooden xiao* xiaomi yesterday yesterday_and za_asubuhi
-7 zaid* zaidi zamb* zambarau ~2 айти* айтишник будете буду в_квитанции в_отпуск вами вече* включается воскресенье
-7 восторге выби* выселить где_ее глаз грозится дате для до_обеда доба* договора документы дыма его_не ехат* ехать
-7 заказать закрытии зано* заново занятия иконка или_нет как_отключить кончается корпусе кредитке крит* курь* ли
-7 ли_перенести~ лут льготный магазинам~ марта мелочь могла напи* нахо* не_пришла~ новостях окул* окулисту оформлен
-7 оценками ошиблась перейти перейти_на перенести~ перс* перса плачу подумайте пока_я показать поря* посч*
-7 предоставить прид* пришла~ простыми прочитали прошу_предоставить пятый_день работаете рабочий размытая реже* режет
-7 рима робо* с_меня секр* секретарь семь скол* сколько след словами собрании совс* совсем сортировать соседней сочи
-7 спрашивают старую старый стер* сторону страничка табличка терпеливый того третьем уберите убили уведомления успе*
-7 форм* хозяйке цело* часы что_я эвак* это_у
-8 #_instead #_за *akufa *anzia *aplan *ating~ *aweza *cking *dmill *eased *eight *ereni *erves *ework *nadol *osity
-8 *pendi *rcode *rtcut *teful *tmann *tpone *ument *wsers *аняет *апрет *ахует *ватку *вуйте *давно *дался *ением
-8 *еньям *еская *естры *ивный *иками *ируем *иссия *ителю *иходе *ничен *нного *нское *онить *ошлое *ошлые *рного
-8 *седку *татке *тером *треть *трите *учить~ *ьтаты *яшней ASK~ DISTRESS- GREET- LOCKED- WRONG- _haha _in _love
-8 _mmefunga _nimepata _shule _thx _what _would _подскажите _скажите _хотим _хочу adop* adoption adults akalipa akis*
-8 and_nobody answer api~ atafikisha badilisha_jina barcode been_without booked_for bost* boston cabin candles
-8 cha_akina chetu clinic_day conm* cook* could_show~ cove* curiosity dali* dalili dalili_za dark_mode dese* deserves
-8 deserves_a devices did doc docu* document engine exporting fit for_the gets~_stolen gmbh gold grat* grateful half_a
-8 half_of hapa_kwa hape* hapendi hart* hartmann hatuna haya_asante heating~ hongereni how_long i_bring i_feel i_lost
-8 i_still i_would iang* iangalieni ikii* imekatwa inachukua inafaa inal* insurance_pay~ is_only it_and it_in it_works
-8 it_would itarudi juml* jumla kiasi_gani kikundi_cha king* kingine kufungua_account kuja kwa_hivyo kwa_mtoto
-8 like_this lipa maan* malaria_kwa marked may_i mbay*~ mbaya~ mbwa merge miezi_tisa mmef* mmefunga mnakodisha moja_tu
-8 mrs msip* mtaa* mtaangalia nalinganisha namba~_gani~ nang* nangoja ngapi_jumamosi ni_kiasi nije nimeandika
-8 nimebadilisha ning* nini_na nita*~ not_a not_one note nyeusi on_thursday on_tuesday order_list our_invoices
-8 overcharged pana* panadol paperweight per per_day period pesa_imekatwa pesa_ngapi pins postpone powe*~ power~ print
-8 rate* rates robo* saut* sauti shortcut show~_the~ side* simp* since_last smell_of sohn sounds stru* structure
-8 the_button the_invoice the_parish the_password the_process though_the tour treadmill trouble_you tu_kama tunaleta
-8 tunaplan ty ukiw* ukiwa unanyonyesha utc videos vyak* vyakula wako_na was when_my work*~ ya_gold ya_kawaida
-8 yamepungua york you_put za_malaria боле* больше_нет брать в_марте в_одном в_отделении в_приходе вайф* вайфая веге*
-8 вегетарианское визового вклю* воскресеньям вошл*~ вошли~ говорю горя* града дружу един* за~_что~ забить
-8 здравствуйте или_надо испр* комиссия компьютером копию корпоративный критическая кроватку курса лечится логины
-8 любл* люблю любом мага*~ марте медсестры мело* моем*~ моему~ мой_кабинет мрт муж~ на_дому напо* напомните нашел
-8 неверного недавно номеру норм_это нужн* обещали_мастера огра* ограничен остатке перм* пермь планируем
-8 подстраховаться подходят получить~ посмотрите посылка пред* приходе пришло пробе прога прошлое прошлые пункт
-8 пункт_выдачи расчет регистрировался результаты робот_по рука* русс* сало* самозапрет самой сегодняшней скок* скока
-8 слуш* со сообщение сорт* соседку сотрудниками сохраняет стоить страхует счету~ так там_одна телефон_пришел тест*
-8 тестирование украдут~_телефон~ хотим_подключить центра через_вас через_неделю читальном штраф_за язык* языках
-8 января
-9 #_which *abook *adili *aints *angwa *arage *arges *cided *eseen *iform *ikali *ikomi *misha *nancy *ndike *ndler
-9 *orted *shika *shiki~ *ssons *thday~ *tream *uhusu *ungui *uwaje~ *voice *вания *вивка *делом *евать *елось *ельно
-9 *енная *инуть *ишком *латно *леном *ллеги *ловой *нести *няете *озить *орово *порта *прежу *рника *сенье~ *тавка
-9 *тавят *течку *торых *тября *угому *усное *ховке *чаний *ьержа *яющей NOTHING~ SEND- _bima _car _eeh _heatings
-9 _money _one _shamba _добавьте _ок _что a_friend absolutely_no acti* ador* adored aids akiwa_na alikuja
-9 app_inaonyesha atanifukuza attached baad* be be_patient birt*~ birthday~ boot* boots break browsers can_be chapel
-9 charges closes_tomorrow cm complaints congregations copi* copies could_the covers day~ decided driver eeh every_ten
-9 evic* fly font* fonts fore* foreseen fort* gives_an goog* google guides haifungui haikomi hajaipata~ handler hata
-9 hearing_aids heatings help hudu* huduma i_go if_that~ inak*~ inakuwaje~ inaruhusu inaweza invoice invoice_# is_made
-9 jana~ jina~_kwa~ juzi kadi~ kichwa kila_mwezi kubadili kuongeza kutu* kwa_mama kwa~_list last_years lessons
-9 letter_of lini livestream loan_ya lost_everything maharage mbili_asubuhi me_what meeting member message_of
-9 miezi_mitatu milk* milking mita* mitatu mliyonipa mnaweza mnia* mniambie mode* model monday_do movie mrek*
-9 mrekebishe msaa* msaada mumm* mummy mwek* mwekundu my_husband my_message my~_mails na_nani na_nataka na_wiki nayo
-9 nimemaliza_kulipa nina* nitaongea none~ of_my~ ordered over price rath* rather recordings registration saturday_and
-9 sea sepa* serikali signature sijajibiwa~ siku_hizi some_time sort_by spre* sunday_the supported swears tenancy
-9 thats_all the_washing then_i to_transfer trick tumeongeza tunabook tutoring unif* uniform usin* veri*~ verify~ vuli
-9 wann* wanne washing washing_machine watakata week without_it~ wrong_vat ya_boda ya_kwanza ya_mbolea ya_uzazi
-9 ya_watoto your_letter zimepangwa zinalipwa zinapatikana акта бесплатно бы_здорово в_такси ваш_сервис вкусное воск*
-9 воск*~ воскресенье~ встр* вторника вторую~ входит выбирать действует денег_не дня_а добавьте_пожалуйста дого*
-9 должен дополнительных другому единственная если~ жалоба заве* замечаний заморозить здоров здорово или_сразу к
-9 качественно ключей коле* коленом коллеги консьержа коро* которых коше* купл* купленный меня~ на_жену на_работе
-9 находится немн* нет~ норм* нормально объя* объявление омск она_меня оставят писа*~ писал~ пожертвования получение
-9 поменяете предупрежу прививка приложения пром* протечку прошла прямая работе реал* реально рост само*~ сдвинуть
-9 скаж* скажите скин слиш* слишком сплю став* столовой страховке счет_на темы убер* удобно укра*~ управляющей хорошо
-9 хотелось цвета~ целы что_написала что_у эвакуировали эксп* экспорта
-10 *afuka *aliza *allow *asomi *auoni *dated *dhuru *eague *echea *eweka *funza *gukia *hunga *iishi *ikana *imbia
-10 *ioned *itted *ludes *ndate *ngana *ngapi *night~ *oling *stead~ *sters *авишу *адьба *алить *ерией *ивали *йские
-10 *коном *крали *лению *льный *льшое *нился *нькая *овыми *расте *рвого *ринар *рокат *сиями *стями *учила~ *ующем
-10 *шался *шение ACK- HYPO~ INSTEAD~ _asante _could _fundi _nimejaribu _nimejifungua _shida _где _кому _хотел a_fire
-10 a_stroller a_table a_very account_i account_ya agrees akaangukia aliyeumia all analipa anapea angalia barn bei_ya
-10 blue_kettle brok*~ broken~ came_back can_my card_that casu* casual chekechea colleague come* come_home come_out
-10 cool* cool_to could december doct*~ doctor~ dril* end explained_it fail*~ failed~ file_was fina* finds_nothing for
-10 for_nothing gp guar* guard haid* haidhuru haiishi happens_with~ hatu*~ hawasomi hawauoni hello_i how_do i_change
-10 idea_tu if_your~ ikiibiwa iliniambia im_looking imekataliwa_mara inafuata inafungua inakuja includes ingekuwa
-10 instead~ invoice_for is_the juu kazi_ya kilimo kuacha kube* kubeba kucheza kulingana kuso* kusoma kutuma_pesa last
-10 left_at less* limit_on liqu* liquid list lost maana mand* marc* march mche* mcheki mentioned mkik* mkikaa
-10 mlinisaidia mnatibu mnaw* msib*~ msiba~ mtaj* mtajua mtao* mtaona mwaka_huu mwezi_tu my_sisters na_je naez* naeza
-10 nataka_kuanza natu* nega* negative ngap*~ ngapi~ ni_idea nikaogopa nikichunga nilienda nimeenda nimejifungua
-10 nipige niwahi no_rush pale pesa_imetoka plea* proo* proof rangi_ya ready reception rega* sawa_ni scary separately
-10 shows_as sijaibiwa~ simple since_this sisters spare sum swallow table table_for tari* tariff tell_her test*
-10 testing the_appeal the_fee the_quick the_single the_worst to_everyone to_get told_me tomorrow_at toni*~ tonight~
-10 tunafundishwa tunajifunza tunamngoja ukip* ukipata ulit* ulitoka unlocked uoga vaccination viat* viatu visitors
-10 wa_miaka wado* wadogo wakicheka walikimbia was_very wase* wasee we_need which_form with_everything wors* worst
-10 ya_nani ya_watu you_are you_for you_lot you_tell your_man ziis* ziishe zilichafuka zita* zitakuja а_меня а_что
-10 большое букве бухгалтерией был в_дверь в_конце в_следующем вете* ветеринар влож* вложении во_вложении все_деньги
-10 все_пришло все_что выру* где_в груп* групповыми двадцатое дипл* диплом до допс* допсоглашение драк* драконом дурак
-10 жаловаться за~ занимается заслушался здра* здрасте имет* иметь какая_комиссия карта картой~ клавишу конце котя*
-10 котят кошк* майс* майские маленькая март* могу_найти мопс моше* музе* на_майские на_месте напрокат не_в недели
-10 нибу* нибудь носи* ноче* ночевать нрав* нравится обок* обокрали онла* онлайн оформить паке* пакет первого
-10 передумала пк по_страховке получила~ поро* порода посмотреть пост* пришлите против пс решил свадьба сигнализация
-10 сиде* склада слат* слать следующем следующем_месяце смск* смски собаки сове* студ*~ студентам~ счету тороплюсь
-10 трев* увеличится увол* фест* фестивали частями что_это шате* шатер шт экскурсиями юбил* юбилей я~_его ячей* ячейки
-11 *ained *akula *ening *futwa *hukue *iring *kosea *ndows *rears *reset *rsons *rtner *sheet *sults *teers *wango
-11 *антия *влено *вочки *димся *езают *ечать *звели *здать *ивную *ковку *ллицу *метил *нения *носом *ольны *порту~
-11 *рамма *сивая *сится *ссада *сская *стаму *тверг *терии *умала AMOUNT- _ada _great _hehe _mnaweza _natafuta _pesa
-11 _why _деньги _отличный _пока _посылка _экзамен a_case a_lost add advi* aii an and_got and_whether arre* arrears
-11 as_i asante_kwa back bait be_cool bot can_we car_is ce change~ checks comp* cooling dark_theme deat* death deci*
-11 draf* draft drive esim est everything_works find* finds for_all for_half fren* french ghan* ghana guil* guild
-11 hana_simu~ harusi hehe hens if_theres inspection inst*~ insurance in~_the~ is_dead juu_sana kama kama_hii kitui
-11 kiwa* kiwango kufu* kufungua_akaunti kuniangalia kupunguza kwa_gari kwa_sababu ligh* like loosing lose mandate mb
-11 met miaka_# mmeandika moment more mpaka_saa mtu_ananiambia my_mother na_tangu najaza natafuta natumwa need ngap*
-11 ngapi nian* nich* nien* niende niic* niichukue nikasema nikiwa nimelala now_im number_for number_on ofis* ok_will
-11 old_address old_samsung one_since opening_hours ough* ought ought_to pamo* pamoja part* partner passes persons
-11 phis* phishing phone_hotspot pick planting pois* poison pret* que reply results retiring rush salu* salut says_its
-11 send settings sipa*~ sipati~ slug* slugs spreadsheet statements stolen tare* tarehe theme then_silence third_email
-11 tho time to_add tuli* unde* upya version_ya volu* volunteers was_meant was_the went_to wenu when whoe* whoever
-11 wiki_ngapi windows youd zangu_ziko ziko_ndani ахах* ахаха блюд* будет бухгалтерии была в_приложении вас вашу
-11 все_работает всем входит_в вышлите гарантия головной девочки довольны домена дуба* дубае еще_вчера живой
-11 загружаются занимаю зара* заявке звоню или_хватит исчезают кири* кириллицу клавиатура клас* коз корпоративную
-11 красивая литр* литров меняем может_войти~ можно_оплатить напр* насо* нову* новую ожид* она_не оплатить отвечать
-11 отделении отличный_сервис оформляете парковку пасп*~ паспорту~ переключить переносом переоформить поло*~ прим*
-11 приш* программа пройти развели раздать разлогинивает рассада робот русская рустаму салоне семи сент* сентября
-11 скачивается скид* скидку спам спрашивает старой счете считается тике* тикет той увидимся урок утро* утром форму
-11 хоти* хотим хотя_все четверг что_не школа штат* штате
-12 #_sasa *aamua *ajibu *amika *arges~ *dents *ended *eshwa *hindi *icate *nyewe *ocess *omeka *rtain *rting *senal
-12 *spute~ *tspot *utory *бовал *еводы~ *еехал *ерных *етьте *зница *ищают *льких *льные *некен *ньких *овать *олога
-12 *рожки *ролей *рядке *рячую *сылки *тверг~ *торой *тское *тырех *улось *ховую *цевой *щения DONE _internet _lazima
-12 _nimenunua _this _доброе _понял _просто _это about_how akaunti_ya anapokea and_keep and_that arrive arse* arsenal
-12 bari* bill_i bonu* bonus boxe* boxes button_on care* certain certificate chak* chakula charges~ child copy_of
-12 courier_has day_the defa* dent* disp*~ dispute~ effect embarassing exports far for~_us~ gain ghen* ghent hope
-12 hots* hotspot huwa i_hate id ikichomeka imekataliwa imeniua_mbavu inatumwa ingekuwa_vizuri itac* itachukua
-12 itaregeshwa je kari* kila_mmoja kubadilisha_pin kuin*~ kuingia~ kuingia~_kwa kuleta kuleta_mtoto limi* limit
-12 limits lipi* lipia lugh* lugha mahi* mahindi married mbav* mbavu mbon* mbona mke mkiwa mliz* mnatumia month
-12 mtoto_chanjo muda mwaka_jana mzaz* mzazi nalipa nataka_kuleta nawe* naweza naweza_badilisha ndo_iko next_month
-12 nimefikiria nimenunua_bundle nitaamua niwe_nyumbani noticed_that no~ nuts of_that on_to panicking process
-12 protection quic* quick rent_the righ*~ right~ row saa_nne siku speak statutory storm students sunday_nataka surv*
-12 the_flight the_line there_a thinking thinking_of thought_the toen* toeni ufa ukil* ukilinganisha up update_my
-12 visi* wangapi was_a week~ were what_i what_if whats when_there whether_the~ would_like ya_mombasa years you_check
-12 you_to zenu_za акк бага* багаж блокируется буде* было вас_с ведр* ведро вкусные вот вы~ вычи* вычищают глад*
-12 гладко году горячую дачу держ* детское до_сих доброе_утро жалк* жалко за_помощь забрать_посылку~ зада* задания
-12 запрет засч* засчитывает или к~ какого квес* квест клуб* косн* коснулось которой крес* кресло купил лайт лицевой
-12 маленьких мане* манекен мне_бы можн*~ можно~ на_ваш на_руках на_сколько не_понял~ неве* неверных номе*~ обни*
-12 обнимаю оплатить_по остальные ответа_по ответьте отчет паролей переводы~ переехал переписать пирожки плас* пож
-12 поиск получателю поня*~ понял~ порядке после_обеда почту_ничего разница ремонта_опять руках рюкз* рюкзак с_какого
-12 свид* сдал себя сзад* сих сих_пор скольких собо* собой сроч* срочно страховую тот убит* умер утро филь* фильтр
-12 четв*~ четверг~ четырех что_прислать
-13 #_рублей *ahili *atifu *brary *cates *cilia *ehama *eisha *eneza *eport *esday *esent *ewana *fuate *gilio *hbour
-13 *hwari *ianza *ifuta *ikika *iness *irani *isani *lieve *ndson *olute *pbook *pdate *plain *rhood *rried *uliza
-13 *ywaje *авить *адьбу *вщику *евоги *еезда *еское *ефона *ещают *иняла *калов *ковую *мялся *олили *омают~ *ошлом
-13 *ржать *скать *снили *шлите *ыпуск NUM~ URGENT~ _hii _if _naweza _sina _wed _хорошо a_car absolute account_for
-13 achia akif* aliacha ameshaipokea and_have are_the as_well believe boda_wenu built busi* business buy_my can_two
-13 carried ceci* cecilia certificates charge decide do_you doma*~ domain~ emoj* emoji enou* enough everything_else
-13 fill* floors for~ ghal* ghali grandson greece hata_kama hatua hi hiyo i_believe i_kill i_was ilisikika im_not
-13 inac* inafanywaje instructions invoice_with is_up it_says itar* juja just_wanted kanisani kesho_ni keyb* keyboard
-13 kiin* kiingilio kill_a kisw* kiswahili kuel* kuhu* kuhusu kwa_profile kwal* kwale lad lazi* lazima libr* library
-13 lolo* lolote majirani mako* makosa march_and matapeli me_i mlizotengeneza mnajibu moja_ni mshw* mshwari mtak*
-13 mtakatifu mtap* mtapiga muif* muifute my_subscription na_hamjibu na_mbili neighbour neighbourhood news ni_gani
-13 nifu* nifuate nilifuta nimehama ninawashukuru nitaupdate ombi on_your past~ payment_is picker please_add poa_sana
-13 present qr result rong* rongai saa_ngapi scrapbook see_who sent~ show*~ showed~ siti* sitini soko* sokoni spea*
-13 spik* spika sticks the_kids the_petrol the_phone then~ to_answer to_use tume* tumeelewana tumeona tunayo unga us~
-13 wahu* wahusika walikuja walimu week_i weka wing work_by works~ wosi* wosia wron*~ wrong~ wrot* wrote ya_fundi
-13 ya_kufungua ya_maji ya_ofisi yangu_hapa yangu_imefungwa yearly zero бизн* бизнес бока* бокал бокалов будут
-13 в_прошлом в_том в_третьем вашего_обновления взло*~ взломают~ возвращаются выписку выхо* годо* дед держать доба*~
-13 довезти документы_нужны за_десять закрылся зани* заявление звоним июню каждой как_нибудь клуб курь*~ курьер~
-13 на_свадьбу на~ ноча* ночами обещают объяснили падал перевыпуск переезда пластиковую прав* правда предложение_на
-13 прик* приняла прос* прошлом с_моим свадьбу сгры* сгрыз семь* сзади сколом сколько_это ставил тарифу телефона
-13 тревоги третий~ уволили умир* упаковщику чтоб_он чуть
-14 *anish *cines *eived *elewa *fault *homwe *icted *ifute *igned *kamba *lumns *okies *onary *otaka *plain~ *shara
-14 *ticle *uired~ *атный *бакой *гресс *едиты~ *зывал *иньте *йском *лейте *лодец *манде *мокод *ровке *рузки *седки
-14 *стеру *тупно *шиваю *ющего GONE~ _its _tangu _пусть _разобрался _три advice aje akiw* akiwa alifika anakatwa
-14 article at_the~ atafurahi back_in bado_sijanunua bei_gani bias* biashara bin bloc*~ block~ by_default clinic_ya
-14 columns come_in comm* complain~ concerning cookies coul* counts default delivery_address designed dict* dictionary
-14 do_anything dog enjo* enjoy enjoy_your fibr* fibre find_the fini* for_me form_is form_ya have_been have_it help~
-14 i_simply i_used id_be ilis* inaingia_kwa inanisumbua is_that it_ships kulalamika kumi_na kuon* kuse* kusema kwenye
-14 large lid logged_in lose_the maelezo_ya makes_the mamb* mambo me_a me_to meal* meals mke_wangu mkiwa_na mmeshinda
-14 money_to mont* mpan* mpango na_kesho na_kuna na_nafasi na_saa najaribu naomba_maelezo nataka_kuongeza naweka nhif
-14 nichomwe nili* nilichotaka nothing_to nurse off_by ooh otie* otieno owl past* pastor pola* poland pram received
-14 requ*~ required~ shida_nilitaka ships sijanunua since_yesterday smile span* spanish the_bill the_boots the_data
-14 the_map the_pram the_pump the_week though_i three~_days~ time* to_pay use~ waha* wahala way wazee_wetu whatsoever
-14 with_you wobble worked_and ya_clinic ya_mpesa you_but zilirudi англ* английском бант* бантик благодарю_за более
-14 болейте будущее_сделайте в_выписке вау вежливая верн* визи* визит врод* вроде вторые выгрузки выжи* выживание
-14 выручили два~ двенадцатое донат застраховать ивен* ивент истек к_спеху какие_документы кнопку команде кред*~
-14 кредиты~ кредиты~_и~ крик мале* мастеру метра молодец на_другой на_карту на_кредиты~ не_к ну нужны оставить оцен*
-14 паниковала перв* пожа* поискать поминки помо* помялся поре* пореже поставил поставить потопа примерный прогресс
-14 промокод просит разобралась режи* режим рецепт сделайте_в скиньте следующего слово смер* смертельно собакой
-14 сортировке соседки спех* спеху спрашиваю сред* старые тера* три_года трог* у_соседки уровня что_вы шестьдесят
-15 #_is *aimba *aribu *dikwe *donda *ecked *fanya *fects *guese *hieng *ikiza *ilipa~ *inter *mbeni *mehow *njano
-15 *ntary *pisha *shika~ *umivu *авите~ *авляю *аемый *азить *асота~ *бушка *везти *вушка *вычно *енное *ктива *кторе
-15 *ктору *мание *ндарь *нейке *новой *облем *ольте *осьба *пасна *почка *рович *слать *ствие *тивно *туете *уется~
-15 *ывать *ьютер *ялись BEARABLE GREET HEALTH- _kidonda _kumbe _loan _mkipata _nitumie _not _вместо _карта _не
-15 _огромное _рассылка a_bit a_limit a_stolen achieng after_lunch ahea* ahead akifa alinisikiza aliyenihudumia amin*
-15 amina amna an_extra badg* badge badi* badilisha be_moved be_nice best_in boss bye cancel_my case* cases cents
-15 checked cku clea* commentary coul*~ could_it could~ could~_you county cover_ya dela* delay delivery_note disk*
-15 disks effects emba* embu eu explanation export fool for_my for_six haiw* hasi* hasira have_one have_time hivy*
-15 hivyo how how_much hufu* hufunguliwa i_ask ikik* imekubali in_one inaleta included_in is_an it_last jana
-15 jana_lakini join june just_an kazi_safi kidonda kikamba kituoni koti kuelewa kulipisha kumshukuru kwa_ile
-15 large_print laughter leta lian* liandikwe lita manj* manjano maum* maumivu mawa* mawazo mete*~ mlizotuma mnge*~
-15 mngeongeza mngeshika~ mode moja_mkipata mpen* mtat* mtu_akifa mump* mumpe museum mwambieni naombeni naul*
-15 nikilipa~ ninahitaji no_worries number_and nyumba_ya of_this ok_got one_and one_where opening page_no pete
-15 phone_line plot pool porto portuguese pot printer rate resu* savings_pot shor* shra* shrank so soko~ somehow study
-15 subm* submitted that_doesnt that_i that_will the_certificate there_was thre*~ three~ times_and to_fast tu tu_na
-15 turn_off ulis* ulisaidia visits wa_customer wali* wangu_wa weekly whether_my~ which_of wipi* wiping with~_a
-15 worries woul* ya_kulipa year* yes your_phone youre бабушка безопасна бесплатно_на блюда бортовой в_игре вещь
-15 вкла*~ все_как всег* вы_мне выра* выразить где_посмотреть девушка добавите~ доверенность_на доктору есть_у забыл
-15 заву* завуч закрыт зеленым иван* ивановой игор* игорь календарь клав* коллектива кома* компьютер крас*~ краска
-15 красота~ курс ладн*~ ладно~ лампочка лине* линейке льго* мига* мигает моя мяса накопительный налаженное непривычно
-15 низкий_поклон нужен_счет обратиться огромное_спасибо ожил оперативно папа пасх* пасху педа* педагогического пел
-15 петр* петрович погоду поже* позвольте полосы понял_жду попробовал посоветуете признательность проблем просьба
-15 райо* району расписание рекл* сайт* сам свад* смея* смеялись соби* ставить старый_адрес стек* темн* том трак*
-15 тракторе треб*~ требуется~ уважаемый удалил хор хотелось_бы
-16 *anini *atatu *burgh *dline~ *droom *eneze *fully *iment *ioona *ipata *iters *lated *lishe *nsive *oever *rance
-16 *rieni *rishs *serve *адает *акция *битое *влена *вость *генту *дницы *дости *друга *енние *етить *жрали *зетки
-16 *изнаю *инать *ирать~ *ичков *ичный *ковал *купал *лание *латку *лгода *ливки *ликат *лучен *мацию *мелье *оваты
-16 *одарю *омнил *омное *онила *оянии *рафии *рашки *рнале *робка *робую *родам *тками *турой~ *удите *улять *чатан
-16 *шками *янный *яющая PRAISE~ REPEAT~ WAIT- _bill _mahindi _mungu _pin _yes a_dark a_whole aki_nyinyi alin* ama_ni
-16 amepona_kabisa amesikia and_on answered app~_had~ apri* asanteni ate_a au be_killer bedr* bedroom been~ bela*
-16 belated bima_inalipa budg* budget burst care cert* clic* cloc* close_it compliment dead*~ dead_and deadline~
-16 each_day edin* edinburgh expensive fiki* fikirieni find fine forg* fundi_wa had~_a halv* halves hizi huyo
-16 i_download i_live i_pause inachukua_muda inalipa is_to ishakubali kind kiswahili_kwa kwa_bank leo_jioni live_alone
-16 mabe* me_would medicines mess* meter~ mmeniokoa mnat* moja mtas* mtasema mten* mtengeneze muda_gani my_niece na_#
-16 naan* nafasi_hata naruhusiwa ndogo_na niec* niece nigh* niit* niitie ok over_you parishs paus* pause pause_my
-16 petra pipe reserve sali* sam samahanini sett* show side simu_ama sms_za so_that sofa~ stor* swal*~ tell
-16 the_delivery the_log the_other these travel travelled tunaandikisha tunangoja two_bedroom two_step typewriters
-16 ulio* uliopita user* ussd wanapiga wasioona while_im wiki_nzima благодарю в_общем вежливость версия все вспоминать
-16 выло* выложу высп* высплюсь гадо* гадости голос городам границы грозил даже длин* длинноваты доль* дольше дубл*
-16 дубликат журнале жутк* жуткую западает запомнил звуч* звучит знай* знайте и_за игро* игрока инфо* информацию
-16 исправились исправлена как_это каро* кароч клубом кодом_не комары коробка крик* крики меня_не муже* мужем мура*
-16 мурашки на_четверг на_что найт* найти накопительном наливки напе* напечатан неин* неинтересно нови* новичков ноги
-16 ночной обновляется общем огро* огромное оказались отказали отменить отметить палатку паниковал пересадка писа*
-16 письма погу* погулять подз* подземелье подруга пожелание поиске покупал полг* полгода полиса получен понял
-16 попробую порт* посп* поспорили похо* похода признаю прок*~ прокуратурой~ психолога пульте пустое разбитое разве
-16 разр* расс* рассудите реге* регенту реда* редакция розетки с_кодом сами сервис сидели симкой слов смене смс_с
-16 сожа* сожалению сожр* сожрали состоянии сотрудницы спасен старушками стекло страховать судо* судом таком убиты
-16 убра* удер* уже_не украденный умир*~ умирать~ унес* унесло упра* управляющая утер* утерянный утре* утренние
-16 фотками фото* фотографии ход ходим хорошего_дня хочет черный что_нибудь чужим
-17 *amaha *anies *aniua *atext *azine *dness *eleza *guswa *ipata~ *kombe *lezea *osewa *point *shiwa *takia *uctor
-17 *ukana *ukuma *unjia *аемые *брали *едала *ехала *лицию *ллара *много *рждаю *рижка *рьера *стака *уемся *устят
-17 *циант *шрута *яшние _cheers _do _haya _umeme _карту _когда~ _уважаемые account~_yangu~ agne* agnes aliomba
-17 alisahau allo* amerudi ananiangalia ananivunjia and_neither april bado_inasema bags balaa breaks change_my
-17 change_the comments companies conductor copy_ya dark days_and days_to deni* denise farm forty gani gym hazishiki~
-17 i_only id~ ikikosewa ilir* ilirudi imekula is_already is_fine itum* itumia jibu* jibuni juic* juice jumatatu
-17 just_curious keep_the kifa* kifaa kindness kufungua kuli* kunusa kutoa_pesa lala* lalamiko last_months listing
-17 log~_in maga* magazine mahindi_yangu malalamiko mape* maybe_you mbez* mbezi mkipata_nafasi mlikuwa mnae* mnaeza
-17 mnapokea mnis* months moved_house msam* msamaha mwisho_wa naiongezaje naja* naombea napenda nawatakia next_week
-17 ngapi_na niliwatext nimeleta nimenunua nion* niweke old parish quotation real reti* say scam sijaguswa some soon*
-17 sooner sorted spray std tena~ that* that_it thats the_app the_caps the_customers the_engineer the_place
-17 three_weeks to_stop trie* tried ujao umem* umeme viko* vikombe vizu* vizuri wako* wakora wanaibiwa wangu_na were~
-17 would yafi* yafike yenu_iko zama* zamani б бесплатный в_полицию в_понедельник все_хорошо держу десе* десерт дня
-17 долл* доллара достака другой завезти зла извинился крут* круто курьера маршрута меня_и на_юбилей немного новой
-17 отме*~ отпустят офиц* официант передала пересчитаете подтверждаю полицию пользуемся порв* порвал просто_бомба
-17 сегодняшние сооб* спасибо_большое стри* стрижка уважаемые узнаю упал чтоб* чтобы чуде*
-18 *amata *ataje *eting *lekwa *lenda *login *nfirm *shane *sight *umizi *wyers *yalty *ально *апефт *арные *арого
-18 *асибо *дываю *ензию *енных *жение *исано *летку *нчена *плюсь *рейки *ремно *урный COMPLAIN SEND~ _mwezi _ni
-18 _nisaidie _two _вопрос _умираю a_card about_and activation after_the akishindwa at_six awab* awabariki basi bigg*
-18 bigger bit blue_one brother bunc* bunch bursar bwan* came desi* endeleeni_hivyo everything_in exchange_rate expo*
-18 feeds feel font for_four for_somebody game good_one grap* graph honest i_travel ikiwa_moto~ ingi* ingine is_right
-18 is_wrong it_just ive_read iwe joy kabla_nimalize kale* kalenda kris* kulo* kulogin kuto* kwa_hii lawy* lawyers
-18 leo~ log~ loya* loyalty matumizi mjin* mjini mlinituma mnakamata month_and morning_lovely mpir* mpira ms mtatoa
-18 my_brother my_friend my_statement na_ni napataje nash* near_your new nikacheka nikipiga nikisafiri nima* nimalize
-18 nisaidie nlio* nliorder nyan* nyanya one_for one~ onye* onyesha on~ pele* pelekwa purs* resend rest rest_of
-18 spring_i sund* the_balance the_course the_exchange the_font there_we thos* those tuba* tubadilishane u up_the
-18 utam* utamu wants_to weeks_ago west* westlands will withdrawn write write_a ya_wiki year_i your* your_branch
-18 zilikua zipi аккуратно атак* атаку банки батарейки в_июле вело* внуч* внучка вопр* газе* газете глаза дали дежу*
-18 дежурный закончена заметил знал июле конец конь на_прошлой на_старую накосячил написано носится ответ отправить
-18 повт* пожарные поздравляю поликлиники поль* понедельник пора* посмеялась принято прошлой_неделе руки сдал* сделал
-18 серд* снят собирает спасибо спра* старого таблетку терапефт течь торо* шага* шагам
-19 *ature *busho *cises *rible *times *ttern *ungue *ались *ваном *едней *ельно~ *жении~ *зываю *инято *итала *йнеру
-19 *лезно *нятно *одных *ойный *рался *ругам *рьеру *слала *сячил *тинку~ *унтом *ьника *этому CURIOUS FAR~ LONGUNIT~
-19 _child _hiyo _kadi _mko _need _siwezi _solved _usiku _where _you _привет _супер a_sunday account_so aliirudisha
-19 all_the and_you burs* by_six carry carry_on close_the colo* dad do_they effe* exer* exercises fab fair_enough
-19 faith fewe* fewer flat* found_it fres* good_now grea* hapo hind* hindsight hist* hivo horr* horrible i_transferred
-19 if_one~ ikao* ikaonyesha ikicancel ikiwaambia iko_mbele ilipopotea imei* inafunguliwa is_making is_tomorrow
-19 just_like kilo kusikia login_code love made make* makes matu* may mbele_na mean mine_i mlivyoandika
-19 mungu_awabariki my_wife na_hiyo na_yeye nali* narudishiwa nashukuru need~_to ni_wazo nimejaribu nimekata nitakuja
-19 nyingi_sana page_is pattern physio priv* rafi* rafiki retr* retry right_and sana sana_imeingia say_the shosho
-19 siku_gani sima* simamisha six_hours slid* slides some_of sometimes so~ spam stopped_cooling tama* tamaa than that
-19 thesis tumefunga tutaongea two_days ukum* ukumbusho ur usij* usijali utan* utani vpn wa_clinic wangefurahi
-19 with_wrong xmas ya_simu your_driver zili* zimeibiwa аккаунтом блок* блокировать бывшей версию виде* вижу включить
-19 внук вопрос_снят всю~ входил выходных диваном диза* дизайнеру диме доза доте жало*~ жалоб~ картинку~ кило
-19 комиссия_за кошки курьеру можно~_было на_почту нибудь_сделайте ник ничего_не ответа_не переслала подписка подругам
-19 полезно помялась понедельника понятно порадовали поэт* поэтому прес* преступно приложении~ прочитала разобрался
-19 свою~ снов* снова сотрудников сохр* стремно счет_за тьфу убив* укра* устр* устранили уфа хай хороша чтоб чудеса
-20 *afuta *cards *dates *dbook *eived~ *epiga *funzo *hered *htens *isini *isoma *lpful *mbuka *ngeza *ntist *otion
-20 *tered *umbue *vices *vived *вился *гаете *думал *ензий~ *еники *етели *ипажу *летит *мажку *молет~ *ндаре *ойная
-20 *очных~ *режим *ример *рмане *слась *тории *учаях *шинку ANGER- NORUSH~ _bado _принято a_joke a_nice a_relief
-20 achi* amenipigia anna bothered change click colour come come~_in~ complain daktari_wa dentist discount do_that e
-20 events for_tomorrow form* freshi fridge_from frig* frightens game_yenu gari_yangu get_the girl great gud ha
-20 hamjasema handbook handed hayo helpful idio* idiot info* is_no kich* know_the kumbe_bundle kureport kyc mafunzo
-20 mbili_leo mkio* mkiongeza mnatoa mond*~ monday~ money_it moving_in msijisumbue mtihani_na mtu~ musi* music
-20 my_account~ my_parcel my_ticket nauliza ndog* ndogo next_day nice_weekend nimeelewa nimekuja nimeona_kwa niwape
-20 ofisini okaf* okafor our_staff owne* owner pays* pets post*~ postcards posted~ private promotion rece*~ received~
-20 reli* relief remi* rose sala* self* selfie shed survived the_outage to_complain transfer_instead tutaonana ugan*
-20 uganda updates updating vina* vinaliwa viti wakisoma web will_do wrote_about ya_gate авиарежим ахах будет_время
-20 бумажку весе* весело водителю выключил года_назад дово* дождь доле* долетели доставлено за_полчаса заводе зря игре
-20 истории календаре карм* кармане каюс* каюсь когд* когд*~ когда когда~ коль* кольцо коня машинку меню музыка
-20 на_сайте надо назы* называется например нашлось ни_в но_это ну_и нужно отделу отправить_деньги отпу* паль* пальто
-20 подумал подш* подшипников позо* позор показывайте поклонники полетит помогаете последней прет*~ претензий~
-20 придется рассылки с_телефона самолет~ сервис_так случаях срос* срослась сроч*~ срочных~ суди* судиться темную
-20 трой* тройка тума* туман чайников читаю экип* экипажу
-21 #_to *disha *iweza *llage *msini *nders *nteni *osema *tosha *ttled *utube *акали *ачала *бенно *бочую *бушку
-21 *водом~ *ебная *инить *иться~ *конец *мывал *нежки *овщик *пасно *ркете *робке *роших *рприз *тошку *трели *тянул
-21 *ушать *ьской *ятный TODAY- _alright _form _id _передайте _пришло _учебная a_picture adding again_the aliyekufa
-21 alwa* always asante can_i can_withdraw chri* ende* ever fire* frie* friend go_in got_my guni* gunia hamsini
-21 has_arrived hayo_tu heri hiyo_dress imeingia_sasa inaruhusiwa is_a it_back it_on jioni_na kiga* kigali kuangalia
-21 kuingia kure* kutaga kwanza lamp larger lenu live* marketing matusi mkan* mkiweza mlivyosema mwezi_ujao ndug*
-21 ndugu ni_hayo ni_siku nimeifuata nitumieni okay pict* prom* put_it put_the reminders repl*~ scared scared_me send~
-21 services settled shif* sijabonyeza soda sofa sugg* summ* summer the_booking the_claim to_come tool_and tu_wekeni
-21 tumewamiss very vill* village wakianza week_is ya_zamani yangu_haina yesterday_i youtube бабушку безопасно бесп*~
-21 беспокоиться~ вам ворота выброситься газовщик гайк* гайку годы гости делал денежки дени* денис защи* играть
-21 интересно как какое картошку кормит коробке лета* летает личную маму марк* маркете месяце моме* момент на_завтра
-21 наконец ними нужно~_просто обновлении объединить окно особ* особенно отбо* отделом отдельный_респект парковке
-21 первоапрельской переводом~ писала плакали подтянул помощь посмотрели претензию придумывал приятный прок*
-21 просто_интересно прош* рабочую разблокировала реве* ревела роли* ролик сколько_стоит слез слушать снач* сначала
-21 сошл* сошла стар* стоило сюрп* сюрприз тем темную_тему тему тут убрали ума умерла умираю умираю_со учебная
-21 учебная_тревога фона* фонарь хакера хороших читала шутк* шутки этим
-22 *erudi *igusa *letea *liant *lilia *limie *never *nukia *sahau *tisha *буйте *евное *едать *ертью *ждаем *лесос
-22 *рчать *сного *совал *стрее *тайте *усный _are _huyo _is _ok _statement _wow _вот a_stuck about_my account_from
-22 act alifurahi alikuwa_na all_i amep* amevaa anaililia anawasalimia asan* blink bought_the bril* brilliant comedy
-22 curious disa* drives easi* easier explained for~_three~ from_me hacked_last help_my how_you i_had i_think ikic*
-22 ilinigusa iliyoibiwa im_in in_town inajibu inanukia ive_lived kijani kuja_na kureset kuua labd* labda like_the
-22 lived lived_without mada* majirani_wote man_was menu_ya mjib* mjibu mkiw* mlim* mlimsaidia mmeu* mmeunganisha
-22 mnisalimie mome* muwe* muweke my_contract my_money nate* natest naweza_kuja next_year nianze nilikosea nipee
-22 only_an only_the opti* panic rena* rename safe* safety safety_plan scarf shop_for statement_ya step_thing thanks
-22 thanks_for the_barn the_search the_waiting to_act to_write topi* topic town tuko_salama two_years uko uzaz* uzazi
-22 visit waiting_room waze* wazee when* whenever wifi wiki_moja works wote ya_kuua yenu_imeniua you_the zake беру
-22 быстрее вечер вино* вкусный вы_лучшие делали душе* душевное кабель кале* красного кста* кстати менять мила* милая
-22 нами не_спал ну_вы обсу* обсуждаем обяз*~ обязательно~ отдал отошел перед передавайте передать поворчать
-22 попробуйте почи* приз* просто_мысль прошло_две пыле* пылесос пьем разобрались разработчикам рисо* рисовал ругаться
-22 сайта сам_не свед* случ* смертью сова соседу спал у_вашего увид* чай
-23 *amiko *anely *awahi *gards *ggest *gised *hauri *idays *ience *lains *leeni *limia~ *lviwa *ndled *nisha *plode
-23 *ramme *reers *rvive *ssert *алось *асите *атная *вушки *дании *дшера *егами *еевну *еланы *ертво *ечала *идела
-23 *ились *кажем *липла *орала *педом *расно *робки *стами *талью *тился *торга~ *ужили *умать WRONG~ _can
-23 _everything _huduma _safi _whats _ага _его abou* about all_fine amba* anac* anacheza anacheza_mpira animation
-23 apologised arri* bt card_ya conmen curi* dess* dessert die dont_need~ endeleeni explains explode hack*~ halisi
-23 hapa* hear hits ilisolviwa inaniua insanely its_the kuib* kuibiwa larg* lights makes_sense maki* making mala*
-23 mana* mbad* mbadilishe mkipata_time month_even mtoto_alikuwa music_yenu mwen* naeza_lipa nafa* nan nawa*~
-23 nawasalimia~ need_an nhs nilitaka_tu nisave nitangoja order_ya patience pleased programme regards regret requ*
-23 rider_wenu rob rush_whatsoever safi sijawahi somebody_has some~ sort still_have suggest survive table_ya
-23 tarehe_tatu tigh* to_call to_something up_again updated usef* useful usha* ushauri wakisema wanatumia weke* wekeni
-23 whit* widg* widget with_an word worr* wote_wako yameeleweka year*~ years~ zinaweza ага анге* ангел богу борщ
-23 велосипедом вечн* вечно вост*~ восторга~ выдр* выдра девушки держалась дура* жало* закажем зарплатная засл*
-23 заслужили иконки йогу капс* капсом коллегами коробки крад* крадут лоял* лояльности мария марш* местами мнен*
-23 мнение наме* намертво наор* наорала напишу ната* наталью низу них ожидании оказывается отвечала печет пироги
-23 повару подумать пожелание_на помя* поне* прек* прекрасно приехала прилипла принести принял прощения расстраивается
-23 самом сделаны серг* сергеевну слава слава_богу спам* спаме спасите спорим ставки то_и толково том_году увидела
-23 фель* фельдшера хотела четырнадцатое шучу
-24 *ajili *ariki *cheko *choke *debar *dwiga *epted *lapse *liday *luhya *oblem~ *oners *rical *rious *rlier *tcuts
-24 *uests *астья *дится *душки *есите *ладку~ *могла *одные *ойках *ричал *хстан *цатое FORGOT STILL~ _an _ningependa
-24 _thank _было _ладно a_day accepted adve* anakula anakula_vizuri are_there before_i brothers cant_find careers
-24 collapse curious_who dented dest* earlier embarrassing entr* find_the~ firs* first fits got_it had~ handled hold
-24 holiday homework huo hyst* hysterical i_changed iko_poa ile_loan itan* itaniua itat* itatosha jadw* jadwiga keep
-24 kicheko kilu* kiluhya kubadilishiwa kujisajili kutuvumilia lady menu merc* mercy mkal* mko_sawa msic* msichoke
-24 must my_brothers my_car my_landlord my_students my_team ngum* ngumu ni_zipi ningependa no_need~ nyuma onbo*
-24 onboarding parishioners petrol petrol_station plant plant_you prob*~ problem~ reading_your requests shortcuts
-24 shukran sidebar story sunday swali~_leo~ swee* taa the_list the_plant thes* thou* times tuta* upsi* upside vich*
-24 vichwa wanted_to watu_wawili ya_asubuhi ya_kilo ya_usiku you_were бы_удобно было_в в_январе вашей_рекламы верс*
-24 видео вкладку~ города дело заблокировала замену игра казахстан ладу* ладушки легк* легкой название накричал
-24 настройках не_буду не_торопитесь номера~ один~ оле отдельно перенесите писал помогла прикладываю семьей слов*
-24 сообщения спасла спс срок* счастья то_что торопитесь торт тыка* тыкала убойный янва* январе
-25 *apter *eacha *eamua *eling *epass *esoma *ibuni *icked *kiria *ndeza *ngoti *scuit *spelt *tings *ubali *ujuti
-25 *ukran *utely *лайте *мните *нерам *ником *спект *чился *ьский FAR _at _mambo _naeza _usijali _а a_dark~
-25 absolutely again_your akak* akakataa akap* akapanda akarekebisha been_using biscuit but_there card_no chap*
-25 chapter cons* count dark~ deadline_for disc* drea* every_second feeling figh* fight grow* hatujuti here_the
-25 i_called iliingia ilinisukuma imeingia_stima in_there~ is_misspelt its_fine kudo* kudos laugh line* lines look*
-25 misspelt mlingoti money_left more_found my_life nataka_kutoa night_the niliwatukana nimeamua nimepass nimesoma
-25 nimewaambia niru* nirudi nmeshapata nobody_answers~ nyinyi_ni patting peke plot_yetu polite robot roun* round
-25 salimieni says_the sear* search send~_a she_stayed si_haraka siku_moja since_she spelling standing_order step sure
-25 sweet the_alarm the_deadline the_paper use we_can we~ when_the with_that yaan* yaani yangu_anasema you_at
-25 your_booking бега* бегает биту* битую буди* будильник вним* врем* всегда гори* горит деньги_вернулись
-25 дети_довольны досу* досуге друж* еще_и же_и за_один заплатили когда~_нибудь на_досуге не_горит низк* низкий но_она
-25 отде* пенсионерам пиро* поня* португальский продал рань* раньше респ* респект сделайте смены срочно_совсем
-25 страницы сумк* уже_бегает фото
-26 #_ni #_год *chozi *hosha *ieved *iisha *ikiwe *ipili *nunui~ *rozen *rwise *signs *slips *smasi *usiwa *аписи
-26 *ающим *елеев *етках *жании *ивого *ладку *носов *ресно *ялась DECLINED- _app _viatu _wazo _бабушка a_tip
-26 about_page alarms alielezea alikuwa_anakufa alitumia ameitisha amesign anger aphi* aphids aren* arus* arusha awap*
-26 awape bag~ blessed brot* circ* circus could_i day designs dozi farmer feed* hands happ* hurr* ikau* ikaungua ilha*
-26 ilhali inachosha ingi*~ it_took krismasi machozi marefu mbar* mbarikiwe miezi_sita mimi_ndio mkip* mkipata
-26 mlinieleza mmep* mnakubali mpya mwak* mwaka mwenyewe_kwa nauliza_tu neem nice_if nikaelewa otherwise payslips
-26 picture pili* pilipili please_tell port punj* punjab reci* respected ride showed_me shut* sina_swali~ sinu*~
-26 sinunui~ smok* smoke so_here sort* stol*~ stolen~ swali~ the_cable the_evening the_old to_check top two_minutes
-26 unfr* unfrozen us wangu_alikuwa watu_wa wish working would_be yule zimefika авторы аж беси* бесит в_письме влия*
-26 влияет вот_это деву* дождливого заметках заявку из_за лект* лектор ломо* ломоносов лучш* менд* менделеев музыку
-26 нака* наказывайте отмены~ перезаписи переключил письме питера плиз погорячилась пожаре понимание прелесть
-26 при_пожаре про пуст* раск* регистратура смеху_с спеш* спешат списание так~ убил* удержании уроке чем~
-27 *cling *cture *ember *endid *epata *inder *itles *mtupi *ngizi *owers *rived *sider *wekee *yones *yonya *аншет
-27 *арить *атать *бежал *воила *едите *екрыл *елать *ешное *лесть *ливая *линал *лочку *нтору *опорт *певал *скажу
-27 *стама *стему *стоял *товые *хматы *ывала *ьером IDEA~ _aki _never _отлично _убойная a_lovely a_spare abso*
-27 ahsanteni aki alitusikiliza anataka_kunitumia anything_the arent arrived but_with came_a chat* clinic_visit
-27 consider dashboard_is earl* else_is emergency_number enjoy_the entrance everyones forms good_work hamt* hamtupi
-27 hard* hurry imer* imerudi iris* irish kabi* kabisa kunitumia_pesa kuona mko mko_juu morning_i nice* nicer nisikule
-27 nita* opera page pesa_imeingia picha_ya poa prev* recy* recycling reminder robe* robes shift sple* splendid stay*
-27 subt* subtitles tangazo team_yote telling the_little tnx tulitoka tunawamiss usingizi vide* video vizuri_sana wana
-27 wananyonya want* worked worry year_the you_need zilinisaidia анто* аэро* аэропорт балу* балуется бог бы_в гало*
-27 галочку готовые дай дойд*~ дойдут~ допл* доплатили дружба думала_все жвач* жвачка жене залило зове* зовет контору
-27 курьером лагеря лучшие льготу месяцы мир молча на_удержании наступающим_вас обратно объяснения осво* освоила отбой
-27 отдельный_поклон переведите перекрыл печатать план планшет побежал побл* поблагодарить подпевал поле* полностью
-27 помн* помните постоял прел* проклинал раскладку расскажу ругалась руст* рустама свидетелем сделать села систему
-27 смешное смысле спас* таких терпеливая убивает угадали удов* удовольствие успел фраз* фразы ха человеческое
-27 через_месяц чини* чинить шахм* шахматы это_время
-28 #_landlord #_out *combe *ikule *irika *kalia *minal *ngezi *okuwa *rhaps *start *stood *адали *дессе *дняла *латеж
-28 *летел *новат *ржите *рошем *ченье *читал COMPLAIN~ _false _got _itd _пожелание ad an_angel anayenyonyesha angel
-28 another_person dark~_mode dont_use~ feet foun* found haina_haraka iliyopotea inatoka_lini ipot* ipotezeni itd
-28 itd_be kaba* kabati kungekuwa kutoka kutumiwa mode_my~ mornin mtoto_wa mwezi_jana my~_eyes nalia nawa* nawashukuru
-28 night_shift nikalia niliyokuwa nimesikia niwekee number_yangu perh* perhaps petr* points pong* pongezi prov*
-28 restart saw shwa* shwari si_lazima signs sound stayed the_tablet then too try tuzo ukit* ukitokea understood vp
-28 wapi_kwa whitcombe wife work~ ya_account ya_biashara year_old you_still zinafunguka автоплатеж автоплатеж_за да
-28 держите жаловалась жду~ звез* звезд зимн* зимней зла~ знал* знали кормили курт* куртке лейл* лейле музея музы*
-28 наст* не_жду~ печенье подняла пожара предложение премию прол* пролетел пять_звезд резо* резок смеху со_смеху
-28 сохранился статью стыд* стыдно стюа* стюардессе така* такая угад* уфы уши хорошем это_все ясно
-29 *ahabu *andma *apist *cuits *dikwa *ivuna *laika *lilie *oblem *royed *swali *wards *авьте *аницы *дущее *зумно
-29 *койно *лагаю *лезаю~ *отало *руете *сылку *тавил *тлива *улись *ущусь *шелек THREAT- _nani _ndio account_now
-29 alib* alibadilisha anauliza apew* apewe asking_for at_all at_your back_at baha* bahati bank_transfer biscuits box~
-29 box~_for~ by_bank chanjo_ya clear come_back couldnt destroyed dhah* dhahabu eat familia final folk* folks
-29 four_people grandma holidays i_wanted iliibiwa issue it~ joke_about kutumia last_week leve* loved_the malaika
-29 masw* maswali me_not menu_and messenger miko* mikono mkaniambia mliniokoa mliv* mnafunga moon mpeni nath*
-29 nathibitisha nawaletea nikivuna nimeingia nimeipata nimepokea ningefutwa nipalilie niwe* no_box~ no_hurry
-29 on_sunday ona pari* problem so_do survey_but the_card the_clinic the_company the_dog the_parcel tuto* wacha waiter
-29 way_to wezi wife_loved wow ya_leo yalikua yameisha yanakufa you_again авария автору безу* безумно бомба_а будущее
-29 вернулись весны виноват время выле*~ вылезаю~ выходные голодный гостя дождался думали запя* заработало золото
-29 кошелек мое мужу на_будущее не_обновление не_срочно неверный обнова опоз* отдельный отпуск планируете понр*
-29 понравилось посм* постоянного праз* предлагаю продолжение рассылку ребя* смеха совсем_но спокойно спущ* спущусь
-29 счастлива так_держать три_дня убила удач* удачного умирал целое
-30 *arudi~ *embea *fetti *gress *ikuja~ *izana *legal *mfute *plier *quest *rable *right *rtini *uleni *uncil *undry
-30 *акате *алась *время *вщика *едает *кламы *никах *ойной *сание *чайно *чатка *чного _nilidhani _saa _siku _ура
-30 about_this aliokoa aliy* alri* alright also anaimba anatembea be_left bear* bearable benc* benchi bwanangu
-30 cant_log~ chats chee* cheers chie* chief chom* choma confetti considered council crie* cried crossword dap day_you
-30 eviction feat* feature goat grum* halii harder hatari iand* iandike ille* illegal imeingia inge* jari* jaribu
-30 jiko* jikoni kort* kortini kumpeleka kuwapeleka lane laughing laun* laundry let_you letting lost_suitcase meru
-30 mill mill_lane mkik*~ mkikuja~ mother mpit* mpitie msim* msimfute navy* navyo nawezaje_kubadilisha ni_mtoto
-30 night_nurses nilidhani nilidhani_nimeibiwa niliwacomplain nimecheza nimeibiwa_kumbe nimepata nite no_complaints
-30 number_# on_this patt* progress rank request retire scar* scream shuleni since_noon slap slog* slogan sorting
-30 still_says supplier swor* swore test the_login the_router thx time_for to_rent tuan* tuanze tulisikizana tuwape
-30 verify vime* vimefika was_an wels* wenu_wa wife* wifes years_with you_know zenu буду* видж* виджет вовр* вовремя
-30 всю выбрали гадю* гадюка двух знач* значит и_я курсе ладн* ладно любл*~ люблю~ мелк* мелкая мошенниках мошенников
-30 нажа* не_люблю~ нужн*~ опеч* опечатка передает плакате поставщика предупреждением про_мошенников работайте рекламы
-30 случайно спокойной сын тогд* тогда убойная увидит ура ура_пришло
-31 *aitwa *asure *cheni *dback *dbyes *delee *lingi~ *mwone *nyeza *ockia *rajia *rsion *sante *ssing~ *unded *десно
-31 *ерный *еслал *зался *илось *казал *коила *манду *отипе *рнули *рутки *чатал *шетом *щиком STRANGER- _# _feature
-31 _hahaha _keep _tangazo _yep a_thought ahsante aibu alinisikiliza alir* alirudisha ambaye amefurahi amir anai*
-31 anam* anamshukuru anaogopa atta* blur* blurry boss_is bottom bottom_of brou* brought capi* capital complaining
-31 dunia early feedback fift* fifty furi* furious furious_letter goodbyes haha* hahaha hakuitisha halikuwa hiyo_hiyo
-31 ilinilipa imeiba in_ten in_two info joke* jokes joke~ juma kidd* kidding kifo killed kuta* kuwa kwetu leo_ni
-31 mama_yangu minn* minne mkuu mmeb* mmebadilisha mtam* mtamba mtoto_na muen* muendelee mumw* mumwone my_kid
-31 nikipata~ nilijiblockia niliyosahau nimefurahi nimewatumia niwaambie node omg picked pleasure post promo_code rain
-31 refunded seen shil*~ shilingi~ shir* shiru siga* sigara siku_hiyo sikutarajia sill* silly simu_yangu spee* speed
-31 spen* spent stolen_card sue the_bottom the_moon till~ to_have to_let ukam* ukame valv* valve vers* version wacheni
-31 welsh work* yeah yep you_so было_бы вашу_рассылку вернули весн* взломщиком возь* возьму всю_команду выпустите
-31 годом диет* диеты звонить команду лого* логотипе маршрутки на_логотипе не_жалею никто_ничего новым нужно~ обедом
-31 огон* огонь оказался опас* опасен переслал печатал планшетом повар поет позвонила пришли_пока просто_к с_вашей
-31 сведению_на слыш* снов*~ снова~ сумку супе* супер упражнений успо* успокоила чудесно чудо шеф
-32 *close *ezoea *grate *humaa *iweni *kwork *mieni *orial *round *shewa *stmas *wless *агаем *ануло *дению *жикам
-32 *лаете *мотрю *пимая *ратно *рошей *тацию CURIOUS- CURRENCY- _maoni _some _sounds about_half advert alifanya
-32 alinyeshewa aliyelala amepona an_idea anyw* arou* around aski*~ asking~ ataw* atawaombea barikiweni buy chao*
-32 chaos christmas clockwork close_this dang* emergency_drill emig* emigrate flaw* flawless for_good goal* goalie
-32 hii_game imeisha imeshukuru inakaa kukodi kuwapigia kwa_sasa kway* kwaya kwet* last_month leag* league level
-32 level_# mahu* mahubiri mic miss*~ missing~ mje mjue mkim*~ mkimtumia~ mmeniua morning_team mpee* mpeeni mshu*
-32 mshumaa msipotuma mtoto_amepona mwongezeni my_thesis na_kazi nilikuwa_na nimeclose nimezoea niwa* phone_number
-32 please_change purse siri slau* slaughtered suku* sukuma the_moment they~ tu_mjue tumecheka tutorial video_call
-32 walisikia walked wamefanya wimb* wimbo worn yenu_ni your_survey ~1 весна вызы* вызывал доброе думала за_пять
-32 к_сведению каче* мужикам на_вашу ок окна посмотрю предлагаем през* презентацию продвижение разобрался_сам
-32 рассказываю рван* рвануло сайтов салю* салют само сведению снимаю терпимая угу удался умер* хорошей что_нужно
-33 *admap *ewapa *gulia *itume *limia *ongee *ssage *story *usoma *ветую *ервые *лично *лючил *минаю *ожила~ *опило
-33 *ошего *ошлую *сохло _heri agre* chur* church close erm eyes gg glov* glove hatuhitaji~ heri_ya history i_must
-33 ile_complaint iliisha imeniua ingine~ is_nothing keki kiko kiko_sawa kufa* kufanya kufungulia kuliko message mnak*
-33 moto~ mpya_ni msitume mwaka_mpya nafasi naomba_namba nimeigundisha nimewapa niongee niongee_na nitafikiria nyot*
-33 nyota offe* raid road* roadmap she_was shows_the sikusoma skin the_loan the_roadmap to_die turn* urge* urgent
-33 wrong_order year yenu_ya yours а_все благодарностью воше*~ вошел~ впер* впервые вспоминаю высо* высохло выставка
-33 дожд* думал дух зато* затопило захв* захватывает здор* карта_нашлась наступающим нашл* не_нужно~ отлично перевод_в
-33 поис* положила~ поправился про_вашу прошлую с_наступающим сдала советую труб*~ трубку~ хорошего эта я_вчера
-34 *adaye *amiss *cieve *dered *esome *ezeni *gekua *igade *ihama *ipona *likua *nauma *nyozi *penzi *дарим *елали
-34 *иехал *ливый *мания *одний *тречи *чинил ACK _nilikuwa alio* alipona alitusaidia allowed anaitwa awes* awesome
-34 baadaye bore* bored brig* brigade can_the cool have_you helped ile_ile ilik* impr* impressed ingekua isha* kinyozi
-34 kujimaliza last_year me_# migh* might mkali mlinijibu near* nearly nimefungua nitafanya nitawatumia
-34 nitawatumia_picha offer recieve safari_ilikuwa sawa sihi*~ sihitaji~ soun* tele than_before thought tulihama
-34 which_is yanauma you_might your_opening благ* благодарим в_курсе внимания водо* водой встречи гараж доктора дурака
-34 линд ложн* ложная мысл* мысль наладилось не_обращайте нове* новенький обращайте оказалось отли* оторваться починил
-34 приехал прошлогодний разбор сделали себе~ сход* сходится умерли
-35 #_but *dsman *eaded *essed *ghtly *ombea *onane *penda *rmind *tmare *tmate *атных *гиваю *годой *днего *инаем
-35 *ладка *лтать *пения PRAISE- _game _mngeweka _ваш _да _поздравляю alii* awaz* awazidishie crash dreaded flatmate
-35 give had hatari_kwa holi* honest_and ingekuwa_poa ingependeza is_over let_us maoni_yangu mapenzi mimi_nilikuwa
-35 moir* moira moments moto mung* mungu mvua_kubwa my_flatmate nevermind ni_hatari nightmare nights now_turned ombu*
-35 ombudsman own plates rain* refund_is siom* siombi slig* slightly students_are the_end tuon* tuonane turns
-35 unlocking usiku_mwema was_here your_new zangu_wote а_не а_нет адек* адекватных быва* бывают вспоминаем вы_тогда
-35 добром докт* душу еще_раз зайт* зайти качество нала* обращайте_внимания отзы* открывала переслать пече* питере
-35 поболтать погодой подозрительное подпрыгиваю пользователей помог просто прочитал прошлогоднего пустят спок* стоила
-35 терпения убил формально цвет шоко* шоколадка эту
-36 *ights *izure *othly *uttle *vious *атили *емией *ошлой *фонов *чайте THANKS _merry allowed_to arrived_the bett*
-36 coat complained dumm* dummy fals* false false_alarm fine_now fiti forget hakuna_haraka ilikuwa_kwa in_a kimepona
-36 lend* lending mko_na mode_kwa much_for na_hata nimeolewa nitajaribu previous prog* puni* punish save* saved seiz*
-36 seizure shuk* shuttle smoo* smoothly team touc* wait_for you_on внук_научил защита к_вам какой_у лучшее нара*
-36 нарадуемся науч* научил отвечайте отличный плак* побо* поиска премией прошлой сделаете сердце смех* телефонов
-36 тревога украденных хоро* хоте* цветок
-37 *eared *epage *eshte *kesha *milia *najua *nguza *ulala *zzles *евога *ников *тавлю NEED- NORUSH PAST _hapana
-37 _killer _token _whenever addicted an_old because_of cheers_to cleared dont_laugh hapana hi_to homepage
-37 huduma_nzuri i_take jina* jinai killer_update kitale kuchekesha kwa_line kwa_msaada kwa_sms life mabeshte
-37 maonyesho matangazo merr* merry mfungue mnge* noted nothings puzzles sauc* sauce seat_please siku* sikulala sikuwa
-37 theres_nothing to_say touch uncl* uncle wanajua whenever_somebody wivu yamekubali жаловаться_не мечт* мечтаю
-37 оставлю переставил привет пусть счас* убой* украли~ цвету ярма* ярмарке
-38 *ckers *krani *yesho *ассно *бочки *енный *жиста *йдера *лотые *марке *шлась _haina _happy addi* along at_home
-38 band bisc* brought_it ekar* ekari fura* furaha guid* hand* happy_new ilif* ilifika imeo* imeonekana jam kike
-38 killing lads laug* mari* maria mngeweka new_year nice no_problem pain playground read~ refuse screw shukrani
-38 some_day stima_imerudi stress stress_ya tip ukwe* ukweli vibaya_kwa wazo wazo_tu whole_time year_to аварии боль
-38 букв* год дозы жалеем закрывать золотые идея классно марии масс* массажиста нашлась о отзыв побочки пова*
-38 провайдера проч* скидки~ хотел
-39 *busha *chase *dlier *egard *ifika *track *wadai *вчики *ежила *ольна *остью *рошая _ingekuwa _no _хорошая alif*
-39 alit* cry disr* disregard disregard_my fixe* fixed friendlier funga guide hars* harsh i_wrote if_you~ ilin*
-39 imeshinda kazi kums* kunikumbusha kusubiri kwanza_na late* later ling* lingine love_the maps me_how msijali_tena
-39 nawadai optimisation over_the powe* power promo purc* purchase round_to sad see_how seo soundtrack tast* tasting
-39 than* the_new to_your tunatoa tuwatumie wa_jana wach* worl* world ya_jana you_then zawa* zawadi бита* битая внук*
-39 внуков град довольна кабеле красавчики марине от_старого пережила перц* перца попр* поправьте раньше_срока
-39 спасибо_марине среды срока ссылка ссылка_внизу хорошая
-40 *lback~ *mster *ngazo *ngiza *oklet *пятую *рашно *рдака *туюсь PRAISE _cool _прочитал at_my booklet call*~
-40 callback~ cand* dead_link dying_of endelea fact fun hamster have_to history_of im_a inafly ishaisha just_to
-40 keep_it kumb* kumsalimia mayb* nawapa niliingiza now~ nurse_on obse* obsessed one_day only please_ignore priy*
-40 priya puuz* puuza quie* quiet shida_yoyote suggestion talk usumbufu_mtoto watched your_newsletter zilizobaki бард*
-40 бардака бы вопросов_не вост* все_объяснил жено* женой запятую лил объяснил оказ* пожар посоветуюсь праздником
-40 скуч* скучно страшно суха* сухая терп* труж* труженики
-41 *endar *ijali *iliza *inion *ought *oying *rming *vider *йтесь *нутка *путал *тиков *упать *ючать _dead _nimeona
-41 ago_i ahsa* ambariki ameirudisha and_even basi_tutaongea bless cale* calendar chew destroying discounts drill envy
-41 finished flow* flowers futu* future had_it haijarudi~ home* icon* icons inafanya_kazi insane just_a just_saying
-41 lind link_on looking maybe mmec* mmecheza mmepunguza nilikuwa nimecheka opin* opinion p provider s si_hapa so_its
-41 summer_and tablet the_cows the_lost toys tuma turned under_the ya_kuku yours_is а_то будет_минутка включать
-41 замените минутка муль* мультиков ору оценка перепутал печа* план* пого* покупать смей* смейтесь смот* смотрю соря*
-41 сорян старое
-42 *ciate *irudi *lects *анием *игаде *овсем _sio _update _возврат all_along anyway appreciate balance_on battery_is
-42 beha* berl* berlin collects even godown idea_for kwa_team kwel* kweli nilipowaandikia nurse_wenu part please_pass
-42 pole_kwa sio_haraka ta the_sofa think_about ulir* ulirudi update_ni wanted wanted_you well_done wrote_in
-42 your_colleague бомб* бригаде закрывайте закрыли имею насовсем не_имею опозданием остались праздников прощаться
-42 проя* прояснил тепло чуть_не шкур* шкуру
-43 *aller *ekeza *etups *iokoa *rting~ *spect *tumai *vunia *wesha *вайте *деюсь *исман *льшой _after about_it appr*
-43 filled_in flood godo* great_service growing hams* hold_music hurt*~ hurting~ i_rang ilikuwa imenishika information
-43 inne* inner joke karibuni know_that manane maoni meetups mkanisaidia mmenielewesha msijali must_say naji*
-43 najivunia natumai needed need~ nimeacha nimekuelewa nimekumbuka notes only_wanted recieved respect restarted sequ*
-43 sequel sewi* sewing smaller spac* the_stolen to_see users vote wait yao zenu_ni вас_на все_это году_вы икон* кабе*
-43 наде* надеюсь нари* нарисовала пите* прем* пришли ребят слышал тали* талисман
-44 *kaona *niboo *thole *ашнее *иятно _nimependa _зря _идея afterwards alikua complain_about doesnt_work~ even_smiled
-44 eye for_whoever greetings grumbling hadn* hadnt i_be ile imem* imemsaidia impa* impatient inaniboo is_sitting
-44 landed limeandikwa lol mtaw* mtaweka neno nikaona niliandika nimependa nlik* nlikua oh out_i poth* pothole seem*
-44 seems sings smil* smiled space swep* swept the_best the_refund tulidhani typi* typing wanauliza was_too
-44 wonderfully word* words year~ zile_sms zimeniua антону бомба вина вчерашнее надо~ приятно сама сделки
-45 *epona *itaka *wanga *гался *дайте _ile a_raise about_the amependa came_this hacker~ helps insa* mnakunywanga
-45 msib* msiblock niliogopa nimeconfirm nimevipata picture_of pretty rais* raise tamu_sana thank thank_you thanks~
-45 tool us_to vote* voted walifurahi wiki_jana взлом вкус иконку испу* испугался лежали отби* отбили показал поклон
-45 похв* похвалить правы
-46 *acked *ously *гайте _mwaka _жаловаться attacked bles* calm caps_lock dangerously dangerously_good fired glad
-46 i_wait im_only it_up maua meet* money_came murd* neednt ni_mimi only_one outa* outage quiz well zile вкус*
-46 не_трогайте пани* решилось скле* склеил спасибо_до так_что трогайте шлит* шлите
-47 *ekaza *itaji~ *nents *prise *sfied *еньше a_good amekaza amekuja angels beer cabl* cable chek* chilli coff*
-47 coffee continents dyin* dying felt foot* laos msij* nimemaliza of_you pani* salamu sati* satisfied stars_from
-47 surp* surprise turns_out undo~ why~ your_chilli ~0 деньги_пропали зимо* зимой поменьше прошлой_зимой слав*
-48 *cheka *cheza *etely *grats *jutii *учила _make btw caps completely congrats filled fire for_your hali* it_came
-48 moneys nothing_the priz* prize regr* reme* remember sijutii so_please that_did thru token_imeingia was_dying
-48 was_looking wiza* wizard вспо* золо* кот поду* покл* получила прия*
-49 *afiki *ahusu *cheke *думаю *зжали *рнусь *росов *торга REPLY~ _that about_last agree and_well fair have_a hear~
-49 help* ilii* in_that inatumiwa killer kuwahusu lock_sorry mara* marafiki meetup msin* msinicheke nilitaka piec*
-49 piece stic* that_was tuwa* вернусь визж* визжали вопросов восторга деньги_пришли подумаю поняла сделаю
-50 *urahi *шелся _just _ваше bure chai crea* cream drew hiyo_tu ilishafutwa it_was jack k logo my_coat ni_tamu njem*
-50 njema resp* saved_my see_you shida_ya sorry_for stayed_on wine дума* крал нашелся панику цвет* шум
-51 *ement~ *eniua *hagua *rahia IDEA _inafanya be_my breathtaking cake cheki exhi* exhibition fungeni_hiyo glue*
-51 glued had_the ignore_my imefanya is_sick mwem* mwema naangalia need~_i need~_the~ recommended replacement~ sick
-51 tumechagua wengi you_all сбой
-52 *arium *grets *light *рялся _kwa _wacha _уже aqua* aquarium delight dont_want icon idea looking_at nape*
-52 nilikasirika note* regrets take_back the_fire what_a years_ago котором повторялся
-53 *nitia *uibwa *зделе _have after_all aliihamisha haikuibwa igno* is_killing killing_me kumbe lord pata~ tamu
-53 zinanitia нажал передайте разделе спасли я_сам
-54 *iwaki _it bomb can_close crim* criminal good haiwaki ifan* ifanye iliyohackiwa kumbe_ni kunisaidia kutafuta maon*
-54 muwe muwe_na nimeshukuru noma phys* questions raha turned_up youre_a zilizoibiwa вкусно крем сдел* соус убий*
-54 убийственный целу* целую
-55 *faulu *hanua *haves *ikuwa RESOLVED ange* behaves disappoint dying_to kutu*~ kutuma~ loved nilibonyeza nimefaulu
-55 panic_this super yamechanua your_service
-56 *tened *стный *ытках *яснил alik* amepiga attach case masc* mascot murdered napendekeza salama tightened
-56 turned_out грус* грустный звук коти* котики открытках славно
-57 been_locked confirming everythings haha help_me kill* leak mmej* mmejitahidi mwenyewe please_give thank~ zii а_это
-57 весне врачам мари* украла
-58 *arifa *laint *naged *арили account_all candle complaint done i_saw managed taar* taarifa the_boss to_buy was_in
-58 жалею орал подарили распустился роут* роутер
-59 *ншета _for cork for_now ni_moto rainy would_have здоровья не_надо~ планшета погорячился
-60 *rworm *ровья _five earw* earworm fire_brigade for_us found_the ile_shida puzzle rock song wort* worth zimeingia
-60 большой буквы быст* вернул
-61 *лейки all_good iko_fiti kwa_website the_page наклейки слову это_я
-62 *hings *illed _kazi five_stars happy is_back niko_sawa panicked school_with solo thri* thrilled разблокировали
-63 THANKS- mkit* mkitoa stickers tuko_sawa
-64 a_widget please_close tiny да_все
-65 and_so fast our_own поче*~ почему~
-66 *денье _pole buy_it~ ipad kinaenda magi* magic mpoa never_mind otis physiotherapist than_my the_time vuru* vurugu
-66 your_night загляденье не_надо
-67 _understood alikuwa chini_ya mind mind_my neat such way_for
-68 again_since better жале*
-69 _нет but_it hacker heads juti* jutia mioy* mioyo puzz* so_fast
-70 tide
-71 stars stun* stunning
-72 *chora *ukuru amechora streetlights быстро нете* нетерпеливый
-73 bure_pesa kuonya mena* menace slee* sleep than*~ zuri договорились решу
-74 THEFT- chef diet madaktari tunawashukuru в_другой
-76 *aidia minutes_flat я_просто
-78 *roves
-79 alinionyesha approves
-83 footer
-84 ignore tumefurahia
-85 _last nitawaletea справились
-86 простите_за
-87 kunirudishia
-91 na_tablet
-97 said_your
-101 imejirudisha
-103 gem
`
