// Points and the words that have them. Written by eval/write-learned.ts from the tuning set; do not edit.
export const learned = `
70 kujiua
66 nataka_kujiua
64 жить
62 natapeliwa
61 меня_украли
57 account_was
56 *eliwa
54 inauza see~ taxi* taxis
53 sasa_hivi
52 simu_imeibiwa wazi zinaingia
51 na_mtoto
50 *nguka nje_na wont
49 *щайте all_our was_stolen вода не_хочу прощайте
48 nobody_can сутк* сутки читаете
47 *rsery identity_was nursery puff щитк*
46 _жить waking wame* zimepotea
45 *bakwa _nimebakwa _somebody amet* hit inam* lift minutes_ago nimebakwa nje payments simu_na все_решила решила
44 *руйте drai* my_card phone_on врет заблокируйте мой_аккаунт наш приб* прибор щитку
43 at_noon block cant_see dont_see jiko lost_and mita nimechoka_na right_now магаза срочно_заблокируйте ушло
42 *emeza down hurt lay mtoto_hapumui on_# wage* wages wont_let
41 _nimemeza ameu* ameungua and~_your~ aske*~ asked~ asked~_for baby casi* casino damu haji*~ hajibu~ lips nimemeza
41 swallowed umev* оператором
40 *nitor *vimba *wekwa _nimechoka ameiba buyi* buying cant card_was cycl* dont_know husband_is i_cant imew* imewekwa
40 inau* moni* monitor my_wages owe pamp* pampu past sent stag* stage system_iko wananunua
39 *sulin _mume _sijala _someone _system bank_app by_mistake collected hang* hanging hois* hoist insulin is_outside
39 kali mmenimaliza myse* myself never_came said* saidia sijala starts the_cat the_tablets wire пишут
38 _checkout breathing brilliant_another im_on imeshuka kuis* kuishi kuishi_tena kwa_group nahisi naib* naibiwa
38 nimebakwa_jana nitaanguka no_food photos_and toka yangu_na блок забл* кто_то простите_если сним щас
37 *blets *unywa _hongera _simu a_man adult alipata amenifuata anatokwa brak* childs door dose having_a imez* let_me~
37 my_insulin network_ya no_one of_our paym* pep shop stop_it tablets tele* televisions zote чужие я_все
36 #_badala *cheza~ *lysis *nitoa *pumui *асили *евода _mama address_in all_# brake dial* dialysis didnt_make epip*
36 epipen from_your gesi hajacheza~ hapu* hapumui hapumui_vizuri iko_down imeh* is_down kerb laptop lost_my mfunge
36 my_photos naomba_mfunge nisi* oxyg* oxygen picked~ remote they wris* wrist your_lift вся касс* лежи* лежит
36 оторвался перевода перекрасили столба ходя* ходят час
35 *apika *chezi *etuma *летки *нулся~ *овите *осами _they _я anat* cant_do empt* failed fare fathers habari_za hach*
35 hachezi imehackiwa imekufa imeu* is_at isnt kuna_mtu live mwil* mwili nimekunywa nimekunywa_dawa none sikujiunga
35 so_far there_are two_kids us_and uso wametumia wanapokea yangu_imehackiwa yuko zimeisha вернулся~ входят не_я~
35 остановите перевыпустили плз показывают полосами реки таблетки
34 *izima *njika *shuka *дцати *здала _acc _вся _ничего a_loan and_my arm dont door* drain gone hayajajibiwa~ iliz*
34 ilizima just_now loca* location main nato* nguv* nguvu open our_shop our~ rail* railing renews smells tablets_you
34 the_thing toni* tonight yangu_sasa ya~ you_sold виру* вирус выск* выскакивает дым лицо мой~ нашем не_работает
34 отмените побеспокою просят раздала решить так_же тыщ уеха* хозяев я_больше
33 *olent *естно *рство _waya _ребенок amepoteza anatapika boar* deni exis* faha* fahamu flight_in halls i_sent
33 its_minus landing mia mimb* mimba mimba_ya minus mzui* na_mtu one_of our_customers pick*~ saa_sita sio_mimi started
33 starts_in typed umea* umeanguka vani* ving* vingi viol* violent и_уехал кассы лека* лекарство мага* мой неиз*
33 неизвестно после_укола симку у_всех
32 #_people *agusa *ckout *dieni *elves *ezing *hndwa *jatoa *tsapp *tside *ества *лефон _mtu _stuck _whole _меня
32 ako_na ameanguka amec* amechukua ana anashndwa bada buye* chec*~ check~ dawa_ya dead_since demo following freezing
32 gara* garage gave_the hello_the her_savings hi_sorry hospital imetolewa in_an inamwonyesha kitu_haraka kpum* kpumua
32 kucha label lockout mbaya_sana mtt natoa ni_saa nne_leo nyumba of_gas outs* outside pang* panga prod sijagusa
32 sijatoa sold_me take_calls tom tracks were_on whatsapp взор* взорвался вызо* вызова девя* ивл код кредит лифт
32 машины молчит не_я пишу* плат* погас рядо* рядом скорую стою телефон уехал укол* укола уход* уходят щито*
32 электричества
31 *actor *ajibu~ *atuma *ekufa *ezidi *ifest *lfway *loded *night *olewa *rlift *tries *арная *аются *гбаум *зовом
31 *мится *плату *ьными _nmetuma _дочка _мне about_to amea* amek* amekataa ametoka anaj*~ anajibu~ beep* beeps betting
31 burn* burned countries dawa dosi* dosing due_today exam exploded gamb* gamble gas gate group_la half* halfway hall*
31 haya*~ his i_dont imeungua imezidi in_here ina kill kisi* kisima mais* maisha manifest mtu_ametumia nimetumiwa
31 nmet* nmetuma noon obey off plz reactor setp* setpoint sijatuma smells_of sold stai* stairlift taken to_a
31 tunasafiri um unat* unatoka waki*~ waking~ walking was_hacked zao больше_не в_долг визовом выпускает домен друз*
31 ждет на_меня не_вижу ним ночи опер* остальными паци* плох* плохо поднимается пожарная с_моего труд* трудно хозя*
31 часа шлаг* шлагбаум
30 *agoma *chari *clist *delea *ehemu *funga *ident *ijibu~ *nduka *tokwa *ujaja *водит *ередь *ондер *разие *тными
30 _driver _телефон alinizidishia amekataa_kunishusha anaomba and_im at_five ate_my but~ card_right ches* chest cna
30 cyclist doors escape fail free* from_you halt* halted hauj* haujaja have_no hazi*~ he him hour_ago imeibiwa
30 imekufa_na in_# inag* inagoma is_using its_# kaya kuen* kuendelea kunishusha kunitisha lapt* left lime* limepinduka
30 line_yangu loan_in locks marehemu mid mimi~ mlango moch* mochari moth*~ mother~ mzit* mzitoe na_leo na_watoto
30 no_big nobo* nobody pickup please_block posi* remo* scho*~ school~ sita_na smel* text* the_locks they* theyre took
30 tumefika uchi umevimba umevunjika uploads wameumia wameweka wanahamisha wasnt_me ya_nne you_let банк безобразие
30 бывший в_лифте вста* двер* держат животными жить_дальше знае* кормить кред* купили лежат лифт* лифте от_моего очер*
30 очередь посту продиктовала продиктовала_код разберитесь сейч* сейчас скор* смысла транспондер у_клиентов фуру
29 *agawa *bands~ *caler *dlers *eding~ *haler *imiki~ *ndant *nding *ngiwa *ngkok *pumua *uieni *ungia *urnal *евели
29 *ксист *лений *стили *ъезде _nimefungiwa _из _таксист account_is ambu* at_once bang* bangkok chooni cycle desc*
29 descaler dran* drank eigh* eight er fail* for_photos gas_smell haiz*~ haizimiki~ hello_hello hidi* hiding hosp*
29 husb*~ husbands~ imejifunga imenigonga inha* inhaler ive_written jana_usiku jour* journal kimekuja loves maki*~
29 making~ mama~ mguu my_name mzuieni name* names names_and ndeg* ndege needing~ nimeambiwa nimefungiwa nimejifungia
29 nimelipa_bundle nimeshagawa open_the out_and oven* oveni pend* pendant shared shel* sita*~ sitawasumbua~ snat*
29 snatched tangu_fundi texts the_ambulance the_hospital till* tills toddlers turning umec* umechukuliwa unlock warm
29 will_not with_her ya_chanjo zeny* zenyewe zinatoka в_мой в_подъезде газом груз*~ грузим~ день_подскажите долг*
29 заблокирована замечательное касса накоплений не_может не_по не_хочется незн* ни ни_одного никто_не опух* опухло
29 перевели подъезде сервер таксист упал* упала что~
28 #_years *akosa *ammed *anuka *apiwa *chine~ *ezima *husha *ilala *ingia~ *ingii *iwepo *kampa *kings *ldren *loads
28 *meone *nguki *niani *rgies *sport *асным *вался *едняя *еляют *ентке *кетке *комый *собие *стеле *ьницы _code
28 _nine _nobody _theyre allergies and_your at_a ate baba baby* babys bookings can_see cars children disp* drained
28 duniani exam_portal exist freez goin haifunguki haiingii harufu harufu_ya has~_to he_cant her_phone him_for hour
28 iko_chini im_getting inanuka is_on it_again kunikata kupumua lobb* lobby mach*~ machine~ mani* me_as mmeambia
28 mnanipenda na_sio nasi* nasikia ngoz* ngozi ngozi_inatoka nikampa nikilala nimevimba nisiwepo nyumba_yote of_us
28 off_at oxyg*~ oxygen~ pen picha_zangu question saa_hii salary says_i scam* scammed see_a shop* shows since_#
28 somebody_is someone station tablets_your the_last they_will tool* tools tow tumb* tumbo unit* units vanish wadu*
28 wadudu wametoa with_no yote zilikuja в_два ввел* ввели видя* видят выключается высе* выселяют долг займ* займа
28 и_едет и_она какой_то какому_то корпус красным лежа* мне_пишут мой_адрес мужик нашему не_открываются не_хочу~
28 незнакомый ножо* ножом ночь открываются отпр* пахн* пахнет пациентке печь пишут_с под последняя пособие пуль*
28 пульта ребе* с_моей сада свет* светится сын_не тыся* тянет хостеле часа_а щиток элек* этаж* этикетке
27 #_no *atoka *avuma *dcast *ganda *imeza *ipuka *kataa *mbiwa *olewi *patch *ptied *zishi *арило *етчик *опала
27 *рвало *ртами *стеме _wrong _алло _звонил _он _у a_new aanz* aanze amekula anasubiri app_showed at_two atan*
27 atanitoa atok* atoke auct* bara* bein* being big broa* broadcast bus buyer choo* damu_ya debt deposit dispatch
27 dropped each_others election email_and emptied enco* encoder endi* ending escr* escrow fell get~ glow* glowing
27 haiji haip* haitolewi haja* haon* haoni heater hes hes_from i_never id_yangu imel* imelipuka in_it inaungua inav*
27 inavuma it_isnt it_wont keep* keeps kifu* kijana_wa kima* kimakosa kumtibu kwa_nyumba loan* loans lunc* lunch mait*
27 maiti maji mazishi mbio mlio mtu much_i mwenzangu my_rent naog* naogopa nilimeza niliyowarudishia nimejichoma
27 nimemeza_# nimetuma_pesa nmespray not_here now_# paid~ people_on pesa_kwa point poll* polling reach~ rene* resident
27 saa sai sasa_kijana she_is show* showed_my sija* silent slep* slept small_thing stations studio syst* system take*
27 technician_left the_baby three_and through_your todd* us_has wako wako_kwa yameganda your_technician zang* zangu
27 алло апте* в_банк вакц* взял* взяли выма* выманили выпу* два если_что~ жить_не заши* зашифровали картами ни_при
27 никого ноль обва* обварило одна отел* пин подъ* поставили при_чем пропала сбер* сбережения симк* системе склад суд
27 счетчик тут_ни удалить улиц* утра хакеры чужо* я_продиктовала
26 #_of *azidi *bably *binet *choma *dable *eumia *fugee *iomba *metoa *posit *umber *дцать *ечает *кторы *онный
26 *орить *отать~ *покою *пухло *равке *слуги *ывают _gari _sitaki _простите again_now agen* amekunywa amem* amen*
26 ametumia ana_mimba anatolewa and_can are_all at_four at_seven because_your boss_wangu cabinet charged_# closes_in
26 coor* coordination eate* eaten filling food_for four got_# got~ hamj*~ hivi hivyo_hivyo i_thought i_took ila ile~
26 imej* imet* is_asking island issued it_yesterday itse* itself kid~ kuji* kura labe* marks medi* mete* meter min_app
26 mjom* mjomba my_email my_password my_salary na_manager na~ needs nimefungiwa_ndani nisaidieni passport plum*
26 plumber position pres* probably qeue refugee seven_and shell shops sims simu_ya sorry_to the_address the_feed
26 the_insulin trac* unle* unless unre* unreadable uses usiku_na wako_ndani was_changed watch ya_baba ya_oxygen your~
26 zangu_zote zinafungwa аккаунт_взломали банк_открыт ваша весь_склад встало вся_сеть говорить госу* госуслуги
26 два_часа девять должна за_заботу за_час заботу заправке зп ипот* искр* искрит клие* коллекторы купить минус моег*
26 моего на_заправке не_было операционный отвечает открыт пога* рабо*~ работать~ распухло с_вашего сеть служ* стою_на
26 так_не теперь_в тяне* у_нас угна* угнали угро* упал*~ упала~ через_два
25 #_now *abase *agika *akopa *ances *aners *aomba *aries *cipes *edege *emony *eones *ficha *gging *igiwa *ikosa
25 *iling *kumbu *ndano *nsion *olipa *oneer *oples *pires *roval *spray *tform *ается~ *дение *дъезд *етени *исали
25 *кцина *лчите *мляют *никам *ована *овить *одажа *падет *пшене *сидия *спорт *узьям *уночи *упила~ _duka
25 _nimeambiwa _nimetuma _wamechukua _мой _срочно alikosa ambulances ameingia an_error anakopa and_one and_theres
25 anis* anisaidie anyo* anyone approval are_down ati auctioneer begg* begging boarding cann* cannot carr* cere*
25 ceremony cleaners confused damu_nyingi data* database dati* dating dege* degedege empty expires failed_and fake
25 fitt* gate_# goin* going has~ hataki hii_maisha hiyo_dawa i_did imeb* imechelewa inatoka_kwa inatumia is_not
25 it_this jana_na jua kabisa_ni kamp* kina* kumbukumbu kuol* kuolewa land leo_asubuhi loan_kwa make man mashine_ya
25 na_hii na_maisha na_mpesa nililolipa nimejificha nimetuma nmetuma_# on_a order_is parcel_is paye* pens* pension
25 people_and peoples platform recipes salaries sind* sindano someones stuck_in swal* swap* taken_all talk*
25 the_account there_hope this_afternoon trul* truly tuliyolipia vanished vanished_after vitu_vyangu vyan* vyangu
25 wamechukua wana* wananipeleka wet yamemwagika you_booked you_that your_dating your_pharmacy zimezima zimezima_na
25 бюлл* бюллетени в_вашей вакцина вас_в вооб* вообще второй~ вылет_через вырв* выше* вышел вышел_из голосование даль*
25 дальше двенадцати дверь доз друзьям его_нет знает кого молоко нем отеле отклчите отцу оформляют охла* охлаждение
25 паспорт переписку плюс подъезд полуночи поступила~ пропадет прямо_сейчас распродажа ресе* ресепшене сколько_можно
25 скорая сотрудникам субсидия табл* танк* танке тонн тряс* тысяч час_в час_назад четырнадцати читает чужи* экра*
24 *anged *arura *avuja *choka *elewi~ *ently *etoka *ikata *iliff *isher *mbers *onjwa *seums *shine *tient *uilia
24 *unted *yroll *zungu *атить~ *бенка *верке *ефоне *инике *ируют *ожают *ожная *ртире *сулин~ *фаркт _hes _im
24 _lovely _nimeshindwa _nyoka _our _passport _зарплату _мошенники a_text about_# access~ account_got address_from
24 akasema_ni amez* anajua appa* apparently bail* bailiff bint* binti bus_yenu changed cjui coug* coughing counted
24 dating_site dhar* dharura drin* exti* extinguisher fake* fakes feels foam four_this gas_since guess haij*~ haip*~
24 haipo haipokelewi~ haja*~ hazijaingia~ hear* hiss* hisses homa hrs ijib* ijibu ikatae ime imec* imenitoa inamzuilia
24 is_# is_being jamm* jammed kizu* kizunguzungu kuna_dawa limeondolewa linakata lock* mafuta maji_ya mashine mgon*
24 mime* mimea mliyonikodishia mtoto_amekunywa museums na_si ni_# nimeangalia nimechoka nimeshindwa nine none_of nyok*
24 nyoka nyumbani_na our oven oxig* oxigen password_was patient payr* payroll plays plays_music red rent ripo* ripoti
24 rudisha says selling shows_him si_mimi sijui starts_at swapiwa swit*~ switch~ tangu tank* tanker text_that the_back
24 the_door the_game the_kettle the_meter tickets till_system toda* tran* tusa* tusaidieni using_my van wa_taxi ward
24 was_due water whol* whole yanavuja zuie* zuieni а_вы ампу* ампула анну* аптек базе без_него в_# в_базе в_квартире
24 вашего види*~ видит~ вкла* вкладе давление двиг* двигается деньги_не дете* детей едет заливает зарплату инсу*~
24 инсулин~ инфа* инфаркт квартире кран* крана ломи* ломится мину* не_видит~ не_видят не_могу не_отвечает нико* одно
24 он_опять оплатить~ оформили пишет_что подает помп* помпа посадка последняя_ампула почта предоплату проверке пропал
24 ребенка росп* саха* сахар сбил скро* скройте стоит_на стойки субс* телефоне то тревожная убье* убьет угрожают хлещ*
24 хлещет через_час что_убьет
23 *acker *asuke *aweka *check *dache *efura *emeka *ening~ *fused *hukua *idges *itoza *iwezi *lizwa *lking *mpany
23 *ndoke *nibus *okini *oxide *pital *potea *rayed *rport *sages *sitor *uacha *ulder *vings *бенок *везли *едний
23 *жчина *истке *крыто *овеку *пании *рийке *рства~ *слили~ *спись *тряла _dereva _mzee _кто _курьер able acc agents
23 airp* airport akam* akampa akas* akasema amechukua_loan amel* amepigiwa ametuma an_hour anaj* anatetemeka and_it
23 and_now any_more aond* aondoke atoe blok* blokini brok* cant_open carb* carbon carbon_monoxide carry company
23 courier_left crashing depo* digi* digits drink elec* fain* faint faulty fed flig* flight fomu fridges froz* gari
23 haij* haijafika~ haikubali haiw* haiwezi hamn*~ hamnijibu~ hapa hard_shoulder hasnt_come~ hawe* hawezi hazi*
23 headache hive* hives hote* i_type imetuacha in_there inamalizwa inashuka is_locked kliniki_yenu line_plays mars*
23 marsh medication messages mini* minibus minu* mlinitoza mono* monoxide msee my_pension na_nyinyi na_siwezi nadh*
23 nadhani natoka natoka_damu ndan* ndani ni_wiki nikicheck niko niliyofunga nimeogopa nimepata_sms nina nine* ninety
23 nipeleke_wapi njaa no_other numbers open*~ opening~ or_we orders paid payee pill* pills pin_yangu pls pretending
23 range reac*~ refund_wiki resi* savi* savings shoulder shoulder_of siwe* siwezi some* sprayed stop suits t talking
23 talking_to ten~ the_bus the_hard the_pills the_vet themselves think_i tidi* tidied to_bother tracker tray* trays
23 upasuke visitor wamefunga wanaweka was_paid was_sent we_have wenu_aondoke wiki_tu yanaingia yangu_kukopa yng
23 you_and you_see yourselves zime* аварийке бывш* ваше* ваших выпила выпл* готовить данн* данные дверца денег долгу
23 долгу_который доступ доступ_к доше*~ дошел~ дымк* дымком дыша* дышать заказы закрыто запа* запах застряла звонил
23 и_пишет инсу* капе* капельницы лека*~ лекарства~ лицо_и меняют моду* модуль моим* моими мужч* мужчина наверное_не
23 не_включается не_дошел~ он опухло_лицо опят* опять откл*~ отключается~ оформили_кредит пароли пахнет_газом печк*
23 печка письмо по_долгу последний последний_день пост*~ поте* привезли прощ* ребенок рейс_через родд* роди* роспись
23 с_моими сегодня_последний служба списывают_деньги стой* стол* тран* трещ* трещит умол* умоляю химч* химчистке
23 хочу_жить хрип* хрипит человеку чере* через щитка я_не
22 #_degrees #_euros *afika~ *arani *astic *chair~ *dress *eamka *ering *fanye *garet *gests *grees *icine *kwama
22 *llary *nager *ndoka *ngers *nsary *opped *rized *rkana *sions *table *vunja *zangu *амины *аслет *атном *душка
22 *ельку *енция *ологу *омали *омата *писки *ревод *рлась *рован *слали *тенка *терял *тракт *тском *ылась _лекарство
22 _нас _пахнет _помогите acce*~ addr* address adul* afte*~ after~ akan* alinipigia alip* alipiga am ambulance anakuja
22 app_says at_# barabarani benk* benki boil* boiler booked~ bora but_a cant_reach~ dawa_za dear_sirs degr* degrees
22 device died_in dispensary dont_get~ drop* exam_room feed gave_me get~_paid~ goes_at haif* haijaonekana~
22 haijaonekana~_kwa has_nothing hata_moja have_two he_knows heard heard_of hotel i_didnt if_its~ imepotea inside into
22 is_gone is_still its~ kime* know* knows kufungua~ kwa_deni late~ leo_na manager marg* margaret mbal* mbali mbil*
22 mbili me_out medicine mgonjwa migr* migration mino* minor mlan* mmeleta mtu_alinipigia my_address na_hataki
22 na_macho name never_heard ni_wa nifanye_nini niji* nikampa_pin nitahukumiwa now~ nyingi ohio omba operation
22 passenger plane point_of polisi portal refund_ya refund_yangu reve* sall* sallary scan~ sirs smell_gas sold_us
22 standing standing_in stuck_on suggests tangu_asubuhi tbh the_alarm the_codes the_point the_shop the_voucher
22 the_wall todays travelling tump* tumpe turkana twenty_minutes two_men ulim* ulimi unau* unauthorized upas* vet wall
22 wall_and wangu was_told water_is waza* wazazi whee*~ wheelchair~ wish* wishes with_last you_delivered you_had
22 your_site автомата адресу безопасности бокс* боксе брас* браслет ванной веща* вещами вещи взай* взаймы взломали
22 вита* витамины вне водителем двад* двадцати двен* двес* двести деду* дедушка деме* деменция деньги_уходят детском
22 другим ее живу за_другой закрылась замены запе* заперлась звонят зоны из_смс кнопка контракт кошельку кран кто
22 купи* кухн* лагере минут мне_уже мои моне* монеты на_улице нас невр* неврологу обош* обошлось одна_за оно операцию
22 оплата открыть отте* оттенка офор* перевод плитка подают подм* подменили поса* потерял правая прислали пришел проп*
22 прям* прямо пьян* пьяный рвот* рвота самокатном свет~ сейчас_# сняли сорвало спасибо_за списали стоит съел
22 то_сейчас топя* топят трид* тридцать улице фирм* фирмы фуры цент* час~ чужой якоб* якобы якобы_от
21 *abara *ation *aumwa *chana *elipa *ibana *itali~ *itusi *kilia *kuota *llous *mzito *ndani *ntity *ogist *okodi
21 *owing *pigie *rough *semwa *undua *ungwa *usion *zimia *zirai *адной *вляет *газин *ертая *етает *жется *звала
21 *истав *огите *оняет *скает *телей *ужбой *унтов *шного _every _exam _meter _sim _пришел _сын a_safe account_right
21 account_yangu after_another alle* alone amezirai anan* anatoa and_wont answ*~ atat* atatuma atatuma_picha barabara
21 base* basement batteries bed brek* breki cannot_log~ card cardiologist checkout doing_it due_at elev* eleven esca*
21 exists feni file fitter fridge good_evening haijibu~ hajarudi half_the hazikuota he_says her_for here hima hold*
21 hosp*~ hospitali~ i_cannot iden* identity ilisemwa imep* imezima inafunga inaisha insi* kamb* kand* kando
21 keep_coming kifua kinanibana kitandani kuah* kuahidi kumw* kwa_namba kwa_taxi leo locked_in long* longer maji~
21 make_it mama marv* marvellous mash* mat mdom* mdomo meza* mezani mjam* mjamzito mliniletea mmea* mmeshikilia mnip*
21 mnipigie mnitoe mosh* moshi mpes* mpesa mume mume_wangu mwanangu my_account my_identity mzee na_app na_jina namb*
21 namba ni_nyinyi nifa* nifanye night_and niliyokodi nimefukuzwa nimetuma_# nimeumia nimeze nina_mimba nusu nyum*
21 off_the one_after open~ pati* peop* pesa_ya pesa_yangu please_please pori* porini pumz* pumzi reset says_dont
21 says_he says_my scholarship sent* senti shak* sham* shes sijakasirika sim sita sita* sitaki stan* still_in stra*
21 suka* sukari terms the_car the_house thro* through to_our today tumegundua unae* unaenda wakinitusi wamezimia
21 wanaanguka wanalipa wanapigia wanaumwa wasichana wheres without_the~ ya_tano yangu_imechelewa you_took za_deni
21 zangu_kwa zimekata аккаунтов аренду база брон* вашей_накладной ваши_звонят выго* выгоняет выле* вылетает выплату
21 газо* гово* гран* груд* двадцать заканчивается закрывается заст* заявки_на знаю каже* кажется какому каме* кем
21 кем_то ключи кому магазин могу молч* на_трассе назвала накладной не_знаю не_нам~ неде*~ недели~ недо* нет
21 ничего_страшного опять_пришел откл* переводит переводят переводят_деньги пишу плит* покупателей помогите
21 приложение_вылетает прис* пристав разводит с_кем с_утра свои* своих скан* службой снял* страшного такого теле*
21 трас* трассе три трубку ук устала цифр* цифры четвертая четы* этик* это_не это_нормально
20 #_in #_na *aanza *afini *allow~ *arudi *asses *ckets *ction *gezwa *ikani *ikuja *inted *ipiga *kuzwa *lease~
20 *lipia *mejaa *nezwa *olate *scode *sikii *umbua~ *uring *verse~ *битый *верно *ддоме *ебуют *зяйка *ирует~ *коить
20 *ловко *лотку *менты~ *мокат *нкурс *нцерт *овато *омств *ошлют *плачу *рацию *тится *хуете *явшее _bus _dada _dont
20 _kuku _nililipa _nimetumia _pls _watu _перевод a_call a_way abbo* abbott about_ten abov* above address_kwa after_i
20 after_your agent all_day anae* ananifuata anaz* anazidi and_there bar batc* batch before_it boards brie* brief
20 brother_has cake~ can_open choc* chocolate closes coming_through controller depl* deploy dona* donation driv*~
20 driver~ ended five_weeks found_out froze fung* gave grou* group haii* haijatengenezwa haipatikani hait* hara*~
20 haraka~ has has_no hatuoni haus* hausikii heart him_the hung_up i_get im im_writing imeanza imes* inatoka inje*
20 injection in~ is_closed is_inside joto kept kimefungwa kituo_kimefungwa kufuli kukopa kulegea kulo*~ kulog~
20 kuongezwa kwa_number kwa_shida kwa_statement leo_mama madeni man_who mech* mia_mbili mnan* mothers mtoto_kwa
20 my_bank my_heart my_visa na_kituo narudi never next_door nimetumia on_me ones open_a out_the over parafini passcode
20 patients pay_for pending phar* pilo* pilot please_take posted pour* pouring presha pressed read_him reader rele*~
20 release~ reve*~ reverse~ rings room_is rudi* said*~ saidia~ shosh si_sahihi signed sile* simu~ single_patient so_i
20 stil* still swallow~ term* the_batch the_street theres_been thic* thick tike* tiketi till tong* tongue took_the
20 trem* trembling tria* trial tunaenda twel* twelve umek* umekatwa unak* unakatika vitu wamejaa wanaonana wang*
20 watu_wote ya_hosi ya_nyumba yangu_usiku yata* yataniua yetu yote_iko you_sent zima zimebadilishwa а_кнопка аптеке
20 без белы* белый беспокоить беспокоить_но брал* брала в_вашу в_роддоме вкол* возврат_за врача встала второй_месяц
20 входе~ вырвало говорили давл* двадцать_минут делала деньги_на дива* диван доку*~ документы~ друзей дыми* дымится
20 еще_в заблокируйте_все забо* заплачу знакомств карту карты кноп* колоть конк* конкурс концерт корову коту лети*
20 люди месяц_не минус_тридцать мне_на можем моих на_входе~ на_операцию наве* накл* не_можем не_открывается
20 не_просыпается~ нело* неловко ни_один ни_одна отец откр* отправляет ошибку_и пала переписки пищи* пищит платеж
20 пода* подать подходит поликлинике полу посл* пров* прод* прос*~ просыпается~ разбитый разошлют рассылка растаявшее
20 реаг*~ реагирует~ роддоме с_детьми с_карты самокат смс соро* сорок сорок_минут соседи спора страхуете такс*
20 теперь_не торг* торги треб* требуют туда тяже* тяжеловато уже~ фотки хозяйка чита* щико* щиколотку
19 #_and *aenda *agram *ahara *ajiri *anger *arged *chine *daiwa *eanza *eatre *ebody *erehe *ering~ *funge *galia
19 *galie *hdrew *itive *mpuni *tairs *thers *umjui~ *utana *wisha *xting *zimwa *анеры *бушке *водят *годня *дпись
19 *ентам *змеру *илась *ичных *кламу *ление *лнено *манды *молет *мофон *рдили *реста *ходит *цепты _am _card
19 _hongereni _landlord _nimekatwa _refund _till _wages a_school a_stranger account_and ago akio* akiomba alfa*
19 alfajiri ameleta amesafiri anangoja ananipiga anao* anasema_ni anatoa_pesa anatuma and_need anot* another
19 answering~ are_in at_midnight bal board broken buyers call_back car cent* centre closes_at congratulating cut_off
19 did_not doin* doing dont_really downstairs duka_zima else* floor foll* funguo funn* funny garini go_out goti
19 haijaingia~ hamjanitumia~ has_been has_taken hatumjui~ he_is hosp huja i_open ikai* ikaisha iko_njiani iliyobaki
19 imeanguka_kwa imebaki imeswapiwa imeuma imezimwa in_to inakuja inao* inat* inside_app instagram is_moving
19 isnt_answering~ it_off its its_on ive_had ive_taken jezi kamba kampuni kids kila_kitu kimevunjika kuchukua kuku*
19 kukutana kuom* kuwapa kwa_account kwa_gate left_my loan loop* loops machine mechi migu* miguu mmel* mpesa_na mpwa
19 mtot* mtoto mtuangalie my_mothers na_homa nada* nadaiwa nakuta namba_si naon* nawaomba need*~ ni_shida niac* niache
19 nikiwaangalia nimeamka nimekatwa nimekwisha nina_loan nitabadilisha no_wrong~ nota* on_monday pass* patient_record
19 payo* payout peke* pekee person pesa_haijafika~ please_dont positive prescription put_my reas* reason reje*
19 saa_mbili saa~ shambani she_has sher* sherehe shid*~ shida~ since_this site* sites so_my somebody stranger street
19 tang* texting the_wedding thea* theatre theres_a tick* tkt token_za tufu* tufunge ufik* ufike ulikuwa umefura
19 unlock_not unti*~ until~ uplo* viwi* viwili wanangoja wate* we_cant wetu will_be with* withdrew wondering
19 your_courier zimeanza zone* zones авар* адрес_и аппа* аппарат бабушке базе_не банк_закрывается боли* болит больше
19 брос* в_чужой вашего_мастера вашей взял види* во_дворе втро* вялы* вялый гостей даду* дадут до_# долж* домо*
19 домофон запр* знаем знает_что~ и_в и_не исполнено исполнено_у карту_которую кафе клиентам кнопка_вызова команды
19 кухня моего_счета мою на_складе наличных нас_не начинается нашего не_знает не_мой~ не_ту него него_пусто он_ждет
19 пасп* по_вашей подпись подтвердили полис_в после_ваших приш*~ прох* размеру раст* рекламу ремо* рецепты родителей
19 самолет сего* сегодня сканеры скла* спис* стране там темп* температура тенд* тендер только_что третий труб*
19 у_подъезда украли форма хуже чат через_ваше четыреста чужой_стране экрана
18 #_минут #_млн *arifu *awals *blink *ereji *geuka *gisha *hable *laced *letwa *mpers *ncels *nging *ngoje *nsfer
18 *ntrol *nutes *ooter *rding *rgery *rship *rushi *stoms *stroy *tarys *toria *tumia *ucted *ungua~ *urier *urity
18 *utika *valid *verse *yonya~ *авили *ается *атные *бится *вятом *давец *дусов *евной *ентов *ечная *жачие *ибнет
18 *имают *ионар *каунт *ктрик *лится *олола *осную *отать *отеку *платы~ *плице *пость *пуске *ревел *рмоза *ровал
18 *рская *ставы *сульт *сутся *торые *удным *ясусь _brilliant _kuna _my _the _застряла _на _пенсию _со a_bother
18 a_smell a_week acci* accident agai*~ again~ akaniomba ako ameb* amebadilisha ametumia_id amevunja ananishika anas*
18 anatapika_povu anauza and_he and_hes animals answer~ any appe* are assi* atm before_my billed billed_for bloc*
18 bloo* blood bottle bret* brethe brid* bridge by_noon cabi* cancels capp* capped car_park carg* cargo carries ceil*
18 ceiling chair charged charter chil* comi* coming control courier cow customs dedu* deducted deed destroy down*
18 erro* flat_we frid* frozen fuli* fuliza fuse_box gate_ya good* goods gran hakuna_mtu hala* halafu hamjanirudishia~
18 hauj*~ haujaingia~ he_wont historia hiv~ holding home_all host* i_am ikat* iko_kwa imeanguka imee* imeenda
18 imefutika imelala inablink inakula inaondoka inaz* inva* invalid is_now it_with jamani jina_langu jumpers karibu_na
18 kesho_na kidogo_tu kifurushi kimy* kimya kuko* kumt* kumwambia kuny*~ kunyonya~ kuongea kupanda kututaarifu
18 kwa_jina kwa_watu labo* labour land* late limerudi locker mbali_na mbu mdomo_na mfer* mfereji midn* midnight
18 minutes mkono mlangoni_kwa mlileta_jana mlip* mlipandisha mlis* mlisema mpak*~ mpaka~ msaada_wa
18 mshahara_haujaingia~ mtoto_ana mtua* my_passport my_plan na_usiku nafanya nawaandikia near neve* nilisikia nimelipa
18 njan* njano njia* njiani nne not_in~ notarys now_it now_my nyumba_na o on_and oper* our_website paper park
18 passengers people perishable phone_has port* povu proply real* really refi* refil replaced replacement reverse sat
18 says_licence says_no scoo* scooter secu* security shule shule_na signal siku_mbili since_lunch since_your smell
18 splitting strangers surg* surgery talk_to tena the_replacement thei* their this_moment tite toll transfer truc*
18 truck tue tungoje two_of viji* vijiko walioletwa wamefungua wamekufa wanachangisha was_a was_gone weekend_we
18 wengine withdrawals wobbly ya_hospital yamegeuka yangu_imeswapiwa you_i your_alarm yuko_mlangoni zimetoka
18 авиакомпании аккаунт аннулировались аннулирован аптеке_в бере*~ берет~ биле* билет_аннулирован бога бортом быть
18 в_аптеке в_чужом весь виси* висит вколола внес* внести восс* восстановление выпи* глазах глупость градусов грудным
18 девятом дене* диспетчерская дневной договаривались долг_не долго доме* друг дымо* дымок дыши* дышит за_рулем
18 забирать забирать_не заблокировал забыла завис закрывается_в зарп*~ зарплаты~ зачи*~ зачислили~ идет идут инсульт
18 ипотеку ипотечная каждую_минуту контракт_на которые лежачие летит мате* машина меня меня_сейчас минус_двадцать
18 минут_# минуту млн мои_деньги моим на_вашем наверно надо_сегодня начи* не_берет~ не_зачислили~ не_принимает
18 не_принимают него_не обид* обидел ой опер*~ оперируют опла* отключили отключилось отправила отпуске очен* очень
18 пенсию перевел пише* платные платят плыв* плывет поги* погибнет пона* понадобится потрескивает принимает принимают
18 приставы продавец ради ремонт ровн* ровно руле* рулем ручку с_вещами с_грудным сделка сел сило* силосную синенький
18 сканируется сорв* сотрудники списали_# спус* спустился стац* стационар счете~ теплице тещи торм* тормоза трясусь
18 трясутся у управление учен* ученики хиру* хирург целом через_# числится чужом чужом_городе школы щитовой электрик
18 этажа я_на яму
17 #_days *aches *afiri *aging *ation~ *bator *citor~ *ckups *coder *enipa *etion *ghter~ *gonga *icine~ *ienda *irmed
17 *isema *itali *jects *lisho *mpala *ndred *ogopa *omers *orway *pokei~ *posit~ *ranga *rkers *rmacy *rnoon *rture
17 *rying *sance *sfers *tacts *tline *ukuza *urned *uwezi *автра *ажами *бенку *ветит *дится~ *еводы *жилой *зация
17 *иской *ители *лесть *лучил *мское *ночки *одажу *олнил *онную *ормил *орошо *парат *плата *просы *рийка *розит
17 *телен *тницу *устил *ховка *ючили _cant _fire _mlinitumia _mtoto _naskia _niko _youve _в _извините _кажется _мы
17 _счетчик _холодильник a_nuisance a_ticket account afternoon akaunti_yangu amenifungia anaendelea and_gone and_half
17 and_she and_the are_on asanteni_kwa asbh asbh_na asked_for ataj* atajua atarudishwa backups bank bank* baridi be_a
17 beca* bila_deposit~ brakes broke busy calls canc* cant_get~ card_in carrying changu charged_twice cheche come~
17 completed completion confirmed contacts contacts_zangu customers daug*~ daughter~ delete depa* departure depo*~
17 deposit~ didn* didnt drama duka_zote each_time eith* either euro* euros five~ flats float_yote got_the grey guy
17 haio* harm has_just hatuwezi havi* having hayu* hayupo hazipokei~ hazipokei~_malipo headaches hears hela her hili
17 hizo hospital_has hospitali hotl* hotline hund* hundred huu_na i_look iko im_at imeblock inakataa inatoa
17 inatoa_cheche inazidi incu* incubator is_full is_unacceptable its_been ive_never jump* kampala kid kit kitambulisho
17 kitambulisho_changu kitu kuandika kufu*~ lang* langu last_night lead* leads left_the limekwama lina* load masa*
17 masaa mbay* mbaya mbit meal meal_kit medi*~ medicine~ men messaging mimi mkon* mkop* mkopo mlinitumia mmenipa moja~
17 mone*~ money_did money~ moto* motorway mshahara_wangu mzuie n na_anaendelea na_daktari na_maji nask* naskia needs_a
17 nija* nijaribu nimekwama nimesubiri nimetapeliwa not_arrive~ not_come~ notice nuis* nuisance ok_so on_paper
17 pharmacy phon* pin play* printed reca* recall rejects rese*~ reservation~ returned righ* right ring_me room* rooms
17 saa_nane said_hes screen_is see see_the sent_it sent_the shaky shamba si_yangu~ sina_shida six so_he soli*~
17 solicitor~ star* stim* stima suit* sun tabl* tag take*~ taken~ the_hosting the_label they_are to_read to_tell
17 tofauti_na total transfers trip tu_ila two_rooms unac* unacceptable vifa* vifaranga voices wakala wamelala
17 wananifukuza wanaondoka wapi~ watoto_wa we_all were_doing where_the window with_my workers ya_operation yamekataa
17 you_say you_you your_system your_widget youv* youve za_wazazi аварийка аварийка_не адре* банк~_а бано* баночки
17 беспокойство_может в_пятницу весь_магазин визо* внут* внутри вопросы врач врут втор*~ вы_не вялый_и где_мой глот*
17 глотать говорит_брони госпитализация границе дави* давит двое день дозв* дома доно* донорской дошл*~ дошли~
17 жду_звонка застряла_в заче*~ зачем~ зря_пишу и_телефон инач* иначе к_моему клиентов конц* крови магазин_стоит маши*
17 межд* между меня_оформили минут_а мне моем* моему может может_я мои_данные морозит на_вопросы на_границе на_чужую
17 нас_распродажа нахо*~ находится~ начн* не~_отвечает недействителен нехо* нехорошо нече* нечем нормально_что обсл*
17 обслуживание опух остановите_переводы ответит отда* оформил паци*~ пациента переводы перевыпустил передо перепиской
17 пишу_но подачи подд* подскажите_пожалуйста пожи* пожилой получил получил_доступ пополнил после после_вашей
17 послезавтра почт* прел* прелесть продажу просил просыпается~_толком прошлой_недели~ пулк* пулково пусто пятницу
17 ребенку реше* решен с~_прошлой сегодня_в сижу скины сменился списали_дважды стоит_под стол стоя* страховка тиши*
17 тишина то_оформил толком толп* толпа тысячи у_мужа уважаемая_служба хамс* хамское холо* центре чайник час_ночи
17 чужу* чужую шант* шантажируют экран электронную этажами этаже я_зря я_ничего язык
16 #_kwa #_min #_и #_тысяч *agers *agiza *ailed *apped *betic *cause *donge *elock *emtoa *estly *idiwa *ifers *ileta
16 *indwa *ingii~ *ishia *jaota *jawai *katwa *lazwa *legea *mbani *meita *ngufu *nnels *nyeni *oijua *oller *osits
16 *ostat *otgun *ouble~ *porwa *rbell *rdays *riers *rived~ *swers *tatua *trics *twork~ *yment *анице *днику *ентов~
16 *ержку *ерное *здник *иаком *ивает *иенты *ийная *имает *инула *лотил *лохла *льной *монта *мящей *ованы *оворе
16 *озили *онная *ослый *отеки *ратно~ *ратор~ *рвали *риком *рытый *седке *терия *торую *тряли *ухсот *форма *ходят~
16 *чками *ывает *явили _boda _charged _dear _locked _maji _mashine _nilituma _parcel _poleni _код _мама _перевел
16 _ребенку acco* aliahidi ameacha amefunga amelock ameshaanza amezidiwa an_emergency anaingia and_its and_took
16 answers appo* appointment are_two arrived~ assign baada baada_ya bado banks because blac* black book*~ boys by
16 cancelled cant_stop card_blocked card_on channels chart choirs closed comes_back couriers coz crying_the cust* cut
16 degrees_since deposits diab* diabetic doorbell down~ due electrics emailed face* facebook fany* fanyeni feed_you
16 four_hundred freeze full gift* gifts go_to goes going_on gotv had_to haina_network~ hajatokea has_not has_to
16 hata_moja~ have_had have_nothing hawa* hazijaota hazijaota_hata he_was heif* heifers honestly i_paid i_want
16 ilikatika iliporwa ilit* ilitoka in_theatre into_my it_went ive jkia kila_jioni kump* kumpokea kuna_msee kunicharge
16 kwa_agent kwa_kazi kwa_kuwasumbua kwan* kwani laki letters_keep line_ya lock_me logi*~ login~ maba* mabati mail_is
16 man_from mara max mbili_za meet min mish* mishahara mko_busy mlil* mlileta mlit* mliy* mmeniletea money_from msg
16 msipotatua msit* msitu mums mwenye mwezi_wa my_hand my_son na_risiti naha* nahamia naona naongea naongea_na netw*~
16 network~ ni_customer nijibuni niko_airport nilirudisha niliyoagiza nimeita nimelazwa nimemuuliza nine_and nisipande
16 nisiyoijua nothing_since~ now nyeupe nyingine one_is out outside_in over* parked pave* pavement payment pesa pesa~
16 plas* plastic poleni_kwa probox processing promised_a pungufu refused restraining risi* risiti runn* running saya*
16 sayari shar* shos* shotgun sijawai sinc*~ since~ sister_yangu sixt* sixth slot slow snac* snack so_the son sos
16 sparking sso standing_at still_has stima_ya stop* stop_crying stopped_in stuc* stuck support_ive swapped
16 system_haifunguki taki* taking tao teen* teenagers that_says the_exam the_flat the_hall the_machine the_payment
16 the_six thermostat thing to_do to_sign to_whom transfusion transport trou*~ trouble~ tuki* turk* umei* unaa*
16 unaanza update used usik* usiku verification vido* vidonge waits walls wamemtoa want_a was_from was_taken wasnt_on
16 was~ wato* watoto watoto_wako watoto_wamelala watu_mia wedd* wedding went weve_been whil* while whom wind* winding
16 wobbling wome* women worst_support wouldnt ya_# ya_gari ya_shamba yalikuja yesterdays your_app zimehamia
16 zinaonyesha ~6 а_ваш аварийная акка* амми* аммиаком банк~ батарейку_от безо* беру*~ берут~ библ* библиотеки билет
16 бронь бросила бухгалтерия в_банк~ в_палате вашей_игрушки верн*~ верну взро* взрослый вместе вместе_с вскр* вскрытый
16 выкинула выписали вырвали выхо*~ выходят~ вышли две_недели двое_уже двух* двухсот день* деньги деньги_где до_конца
16 договоре дома_одна другая ему жучк* жучками забрал заглохла заказы~ заморозили заправке_в застряли заявка звон*
16 имен* именем камеры карт карт* касс*~ клиенты книг* книги ковр* ковриком коду коло* компании кому_то кормящей
16 которую который_не машина_заглохла мне_говорят може* мы наверное не_брала не_идет не_пришли~ не_то не_туда никт*
16 никто номера обра*~ обратно~ объявили оператор~ операционная осталось от_вас от_вашей отдала отель отчете охра*
16 охрана палате пациентов~ перевод_на платформа платье по поддержку подн* подх* позвонили_якобы показывает полн*
16 полный попрощаться посо* почте праздник приема пришли~ пришло_смс провалилась проглотил проглотил_батарейку пятн*
16 разблокирован разд* ребенок_проглотил ремонта рук сайт сказала складе смс_что собирает соседке сотруднику стойке_в
16 сумма счит*~ считываются~ съехать так_и тошн* тошнит уже_# упакованы уста* ухода учительницы фур холодильной хочу~
16 четыре чужа* чужая этог* этого
15 #_hours #_leo #_months *aidie *aiona *aisha *akuja *ambia *arket *cords *ctory *dline *dlord *eated~ *eathe *eenda
15 *ekana~ *ekula *erdam *fuata *hamia *hones *imama *iweka *izidi *kdown *leted *lizer *mself *mtana *mtibu *muuma
15 *newed *nking~ *ombwa *pumua~ *rmers *tying *umbua *ussed *vered *адзор *атали *бетик *везли~ *даете *дилку *дитом
15 *енили *енным *епсия *ечена *жения *зинов *ийное *ктует *латил *летка *обуса *овала *одить *орает *писку *ралка
15 *рации *рейку *рмили *рства *ствую *тупен *чется *щение _asanteni _boss _ive _line _mgonjwa _najua _seller _so
15 _there _tuko _video _ваша _мою account_it admi* admin agent_wa alarm aman* amani amej* amemeza amemuuma anah*
15 anahitaji anahitaji_damu anap*~ anapumua~ anatumia anav* anavimba and_i and_left app_shows arri*~ atar* away ball*
15 ballot bank*~ banking~ been_off behi* behind betr* betri bill* blk both boy breakdown breathe brwn by~ call cio
15 code crea*~ created~ data~ data~_since~ date dawa~ dele* delivered discussed dk does* doesnt dont_wish~ down_since
15 emptying emptying_my error every every_few evic* evicted exporting fact* factory fan fant* fantastic farmers faul*
15 few_minutes fitted floa* float fraud_team gath* gathering ghaf* ghafla gig glas* glasses gues* hacked haja hall
15 hatu* hawajaiona haziingii~ hims* himself hosting huyo_mtu ilipasuka ilisema imeshaanza in_another inaonyesha insu*
15 iphones is_water isla* it_i jama* kadi kdg kila kinatoa kuombwa kwa_game landline landlord licence_expired
15 like_that limenizidi lkn mambo_ya me~ mimi_ni minutes_and mnas* mpaka_leo mshahara mtu_anatumia my_mum my_sister na
15 na_pesa na_shule na_sitaki naye network_i ni_kawaida night_i nijimalize nikitumia~ nililipa nilimtana nilinunua
15 niliomba nilitumiwa nimebadilishiwa nisipotuma nn no_data~ normal not not_arrived~ not_the~ of_one opened ordr*
15 ordrd out_since password_reset phone phones pili production puff* puffy quid records renewed rent* rep rott*
15 rotterdam rule* rules ruzu* ruzuku saa_kumi saba sasa~ school_fees scri* script sgr shelf shes_# shru* shrugs siju*
15 since_about site somebody_to someone_has spinning staring ster* sterilizer stima_imeanguka sub supermarket take~
15 take~_my tatu tear* tears tells the_backups the_payout then_another the~_world think_ive this_to this~ through_it
15 tight timetable tmrw to_you tota* train tukienda ulik* umeingia umez* umeze unal* unalipwa usah* usaha voti* voting
15 waba* wabaki wananitafuta wants wao was_moved wateja_wamejaa water_coming waya_ya week*~ whee* wheel where_is
15 with_a with_your wont_take~ world_i ya_mtaa ya_ruzuku yang*~ yangu_iko yangu~ yote_ya your_fraud za_jana zina*
15 абон* автобуса адрес_через арту* артуру батарейку без_объяснений брони брони_нет в_роспотребнадзор ваго* вагоне
15 ванн* взносы видит виза воро* встр* второй~_день~ вход*~ вылет гарантийное горячей_воды госп* двери двор* дворе
15 денег_на денег_нет деть* детьми диаб* диабетик диктует диктует_кому дисп* домофон_не если_до~ завтра_в зайт*~
15 зайти~ зайти~_в закрывает закрываются заняты звоните и_он из из_вашей имя имя_оформили испо* к_курсу камера кассы~
15 клин* клинике км коды конца коровнике которого кредитом кров* курсу лекарства лжес* лжеследователю магазинов матери
15 меня~ мерт* месяц могу_зайти~ мое_имя мск на_мое нам~ начнут наше* не_те не_читается недоставленного недоступен
15 ночь* ночью няня обещали_перезвонить обращение объяснений одоб* одобренным он_вялый операцию_не оплатил отмечена
15 отпе* отпечатали отправлять отту* оттуда переводить перечислили~ пише*~ пишет пишет~ пишете подписывает~ поез*
15 поздравление потв* потверждаете прив*~ привезли~ прием прием_до проходной прям релиза реце* роспотребнадзор рубл*
15 руку ручк* с_меня сгорает сейчас_списывают следилку списывают стам* стир* стиралка стоят таблетка те терм* тира*
15 тираж третий_месяц трогательно уберите удал* уехали уже_все уже_четвертый утра_я учит* фотк* фур_под хоче* хочется
15 часы читается чувс* чувствую эпил* эпилепсия эцп я я_в
14 #_every #_its *acist *anned *apeli *arted *asema *ashes *asuka *aunti *block *ckage *ckers *count *ector *ekata
14 *elala *eleke *eless *ender *erate *eries *ersal *etext *gusha *ients *ikata~ *imals *isagi *isomi *lords *natoa
14 *ngeni *ngine *pokea~ *rawal *rtime *rward *telea *uliwa *uruma *ushwa *utter *wajui *where *yajui *авила *анили
14 *влять *ворот *ечают *ещали *жение~ *здний *изный *иналы *кцину *лачен *леток *ломал *неров *нитор *ннице *нялся
14 *оехал *оните *пания *рвиса *рпела *тивна *торно *торый *тства *ходит~ *хстах *цепту *чался *ыгает *ьнице *ьного~
14 *ьтета _cows _honestly _nimeuliza _магазин _пособие _сайт a_letter ada_ya akarudi akau* akaunti alienda although_i
14 am_i am_in amemnyanganya ametext ametoa ametoa_pesa analia and and_they app_crashes appeal apps asks auction auto*
14 automatic begi* bird* birds blen* blender by_# called_again char* chec* chem* chemo code* codes congratulations
14 could_somebody crashes cred* credit cuto* cutoff damu_kidogo deca* decade delivering devi* died does*~ doesnt_exist
14 doesnt~ doub* double each eate*~ eaten~ eat~ elses emails fans finger fire_panel flight_was fole* foleni for_#
14 for_an for_two forw* forward frij* friji fungeni givi* giving got_a guests haisagi hamf*~ hamfanyi~ hot i_bought
14 i_got if~ imea* imekataa imepotelea imeshatumika inak* inanguruma inaniambia inarudi infu* infusion inspector
14 is_out ive_started jina_na kadi_yangu kati kato* katoa know_who~ kuca* kucancel kuwasumbua kwa_portal lakini_hakuna
14 landlords lists load* loading makato me_through men_broke merger me~_in~ missed misses mlik*~ mlikata~ mmek*
14 mmekata mnafurahia mnanizungusha money mont*~ month~ moul* mould mpaka_nje mpesa_yangu mtu_ametoa na_portal naio*
14 naiona naru* natapika nazu* nazungushwa ndiz* ndizi next_one nilituma nimepigiwa nimepigiwa_na nipeleke nisa*
14 nobody_has~ nyer* nyeri nyingi_na of_them offi* operate others own_files package pair pape* payi* paying payout_is
14 pers* pharmacist pickers pink plants police prop* queue_is reac* really_know rent~ repa* repair reversal ring* rows
14 says_declined scanned sees sell* she_isnt shows_zero shul* shutter sijapata sijapata~ simb* simba sinc* since sivy*
14 sivyo siya* siyajui siyo somebody_elses son_has stil*~ still~ stole stops tangu_saa tarehe_# tb the_bank
14 the_children the_contract the_guy the_second third tick*~ ticket~ twen* type type* ukun* ukungu usel* useless vent*
14 very_nice visa wago* wagonjwa wamechukua_mkopo wamekataa water_since waya we_pay week_old weeks~ who~ who~_to wish~
14 wish~_to withdrawal with~_my~ ya_line yake yang* yangu yard yenye zimeniishia адрес_взял без_ответа~ бель* белье
14 больнице было_прийти в_больнице в_среду вакцину вашего_сервиса ваших_таблеток взломал вмес* врач~ встречаться втрое
14 выки* выса* говорит_это говорят_что грел* давн* давно дает даче две двенадцать двери_и диал* диализный дикт* дня~
14 долб* долбит должно должно_было за_операцию заблокировали займ закончилось зарп* звонят_по зуб и из_дома извинитесь
14 инженеров компания кото* который крыш* кэш любопытства могу_войти~ мони* монитор на_# на_стойке на_улицу на_экране
14 наза* назад нас_в наши наши* наших не_едет не_пришло~ не_создаются неак* неактивна нель* нельзя ничего_не~ обещали
14 оплачен орет остановить отве*~ ответа~ отвечают отказываетесь отправить отчеты ошибку переделывать платить_за плем*
14 племяннице поворот повторно поднялся подписчикам поезд поезд_через поздний поле пособие_должно потерпела потр*
14 предупреждения при прий* прийти приложение~ пришло~ проехал прыг* прыгает пустой работ разг* рвет рецепту сервиса
14 сердца сиро* сироп смыс* снимает снимает_деньги снимке созд* создаются среду стои* стойке стуч* стучался считаются
14 таблеток терминалы трех* трехстах улицу уходит ушла факу* факультета хотя центр чем через_сорок четыре_дня
14 четырнадцать чисто школ*~ школьного~ экране я_его
13 # #_jana #_фур *akazi *anuts *apata~ *ccess *citor *ckiwa *eleta *elled *ended *epata~ *gemea *hough *ility *ingly
13 *ipewa *ishwa *itext *lango *lergy *lowed *nunue *nyeza *nyeze *olley *opper *orrow~ *pared *phine *pokei *puter
13 *rline *rudia *somea *stall *thout *tumia~ *turns *tutoi *twork *uliwa~ *unces *uuzia *yeshi *авцов *аемая *амбул
13 *анция *асиво *аунту *везем *возят~ *ворят *двале *дения *дписи *еднее *ерите *жерка *живаю *зяину *ибудь *иента
13 *изиты *ирает *кроют *крыта *ллегу *обить~ *ожает *очего *равил *решла *ртвые *стове *тавит *тницы *урсии *ховая
13 *ютера _funny _i _mmenikata _mwalimu _nilipewa _samahani _заказ _знаете _приложение _рейс _третий _уважаемая a_free
13 a_list a_single accordingly account_on acou* acount adde* added ads airl* airline akaj* akajua akaniambia akib*
13 akiba akim* akimaliza allergy alth* although always_been amefura amejua amenitext amep*~ amepata~ ananirudia
13 anapitia anapumua anasomea anaweza and_no and_once ande* andei anywe as_of baba_wa baby_is back* bag bann* banned
13 barua_ya been_added bila boun* bounces bruh bulk cancelling card_inasema cha changed_and classes client coac* coach
13 computer dada_yangu daughter dead dram* duka_langu elfu elsewhere errors evry ex_has exac* faci* facility fath*
13 fidi* fidia fine_but fix_it fourth_email fram* frame givn going_down haioni haionyeshi hais* half hamp* hampokei
13 hash hasw* haswa hatu*~ hawana hawatutoi hi_the hii_ni hone* honestly_i hosi~ hotel_says hung i_can i_keep iend*
13 iende ignoring ikiwa iliyopita ill im_locked imefunga imek* inategemea installed isnt~ it_has kambo kambo_anakuja
13 karibu kitu_kidogo know_what kufa kuinstall kuli*~ kulipa~ kume* kumeza kuna kunielewa kunijibu kuomba kupu*
13 kusimama kusk* kuskip kusumbua kutapeli kuvu* kuvuta leaking lili* lilichelewa list_of mach* mali* malipo mara_ya
13 mazi* mila* milango mlituma mme mmenikata mnasubiri mobi* mobile morp* morphine msha* mtaa mtit* mtito mtoto_wangu
13 mwin* mwingine my_daughter my_savings na_clinic nahi* naomba_msaada ndo netw* network ni_school nibo* nibonyeze
13 nikabonyeza nikiweka niku* nikuambie nilipewa nilipewa_sindano nilitumwa nimelipa_jana nimeshaanza ninu* ninunue
13 not_to nyin* off_for office on_friday one_back ongea ordering overdrawn overtime payed pean* peanuts phone_and
13 phone_with please_put post* press put_one ranked rented rese* reso* reson returns room_yangu route rush_i safe
13 saha* sahani same_thing scan screen shaking shal* shall shopper shot* showing shows_a si sign* sijapokea~ sis siwa*
13 siwajui skin* skins solicitor sort*~ sorted~ status still_no stopped stop~ succ* success suse* susended swel*
13 swelling taki*~ taking~ tech* teme* temeke tend* tender the_boiler the_dark the_first the_leaflet the_morning
13 the_numbers the_premium the_shared the_transfer theres thir* this_month thum* thumbs ticket to_get~ to_go toa
13 tomo*~ tomorrow~ toxi* toxic trol* trolley trolley_wanaenda tukakosa twenty twice_this two two_hundred unao*
13 unaonyesha vet_is voic* wa_kambo wafa* wafanyakazi wamevunja wanaacha wanaacha_trolley wanaenda wanataka wanatuma
13 was_charged washamtumia without writing ya_booking ya_sgr you_installed you_promised your_bank аккаунту билет_в
13 боль*~ больше~ брату в_подвале в_чат вашем ваши* водители встал вчера~ выво*~ вывозят~ выда* выставит говорят две~
13 дверью двойная до_пятницы дозвониться жиль* жилья завт*~ завтра~ зако* закроют закрыл закрыта заявки знаете
13 знаете_я знак* июня казани карту_заблокировали касса~ касса~_не квитанция кива* кода коллегу компьютера конк*~
13 конкурентам~ красиво кружок куда леву* левую лежит_на мама мертвые мне_не мне~ моег*~ моего~ мой_возврат моро*
13 мусо* мусор мы_на написать нашей не_пробивает не_пускает неверно нее но_у обеда обучение одна_касса~ одного он_не
13 оста* открывается_ни отме* отправил переживаю перешла плиты под_дверью подв* подвале подписи после_вашего
13 после_ремонта последнее привезем принимается проб*~ пробить~ продавцов просыпаться пускает пятницы пятый_раз
13 рабочего рекв* реквизиты реши* решите родители рост* ростове рублю само* сегодня_платить сказ* слова сменили сотр*
13 ссылке стали стамбул стоим стоит_ни страховая теря*~ теряем~ тика* тикает тренажерка трет* третий_день у_бабушки
13 уважаемая угрожает уже_четыре утра* утрам ухож*~ ухожу~ ушли хозяину холодильник хотя_я че чтон* чтонибудь шест*
13 шести шестой штра* штраф штук экскурсии
12 #_doses #_nimepiga #_please #_staff #_tu #_ya *afika *andao *ather *awezi *ccine *ddler *ebook *egoma *elier *endly
12 *esday~ *ibika *icles *inics *inuki *ituma *iwaki~ *known *laint~ *lance *lding *lined *lishe~ *ments *mjibu *nally
12 *nikio *okuja *ormer *other *pigia *pinda *ssure *strar *tball *tempt *tilia *tired *tists *tokeo *tulia *tware
12 *ucher *umika *untry *utaka *авлял *азала *атору *атьям *бушки *верен *ворит *ддома *елась *ержка *ертый *жевал
12 *комат *овили *омому *онент *осает *рвает *рзины *рской *рутил *рщики *садил *сания *сляют *струю *ступа *таемо
12 *таете *тежка *тория *тяжка *улась *ховки *ховой *чезла _agent _booking _bought _he _hello _nimelipa _payroll
12 _theres _бывший _выплата _кэшбек _после _списали a_colleague a_fourth a_technician about_a akafurahi akala ameamka
12 amekunywa_dawa amesema_bila anajifungua anaongea and~ are_# articles aski* asking attempt at~ at~_the been begin
12 being_here bibi bord* border boug* bought bundles chanjo clinics coin complaint~ confirmation_letter country crac*
12 crack dara* daraja daug* daughter_and decl* declined dentists disappointed duka emai*~ expi* explain feel* finally
12 fing* five_working foot football for_a fourth_one fridays friendly fund* fundi gala gari* go_back going_to got~_it~
12 grateful_for haisomi hamjajibu hamjibu hasnt_got~ haui* hauinuki hawa*~ hawawezi haziwaki~ heat* i_have imeg*
12 imegoma imeharibika imerudi_mungu imetulia inalia inan* inas* inbo* inbox is_coming is_half is_standing isiy* isiyo
12 item its_for its_now jina kama_mko kazi_yangu kituo kuba*~ kubadilisha~ kula kulala kulipa_lakini kumwaibisha leat*
12 leather leave liko lipa~ locked lovelier made* mafa* mafanikio mahali market mato* matokeo me_and merg* miezi_#
12 miss missing mkam* mkampa mkanideactivate mkwe mliyoniletea mlizonipa mnasema_nadaiwa mtandao mtanipigia mtot*~
12 mtoto~ mum museum_gala mwambie mzim* mzima na_sasa naandika_na nane_na natokwa natokwa_damu never_comes ngom*
12 ngombe ni_kesho ni_mara nibadilishe~ niki* nimework nitumie not_do notary nothing_and now_theres of_being of_the
12 of_the~ off_his off_is opens orde* ovyo pack* para* pending_as pesa_imerudi plan_is player pressure rati* rating
12 registrar report retired roho roll sasa_line scan* school_and sijaomba siku_ya sikutaka simu since~_the~ sister
12 sitting_in sofa soft* software soli* spin* talked tang*~ tangu~ tangu~_saa~ that_on the_# the_ceiling the_company
12 the_counter the_email the_letters the_patient the_reset the_small the_vaccine this toddler toka~ torc* torch tower
12 transformer tues*~ tuesday~ tuka* tukaangalia tuko tumelipa tunafuatilia tunapoteza ulie* ulienda umem*~ umeme~
12 umep* umepinda under_review unkn* unknown up_on vaccine vaccine_fridge vipi* vipimo vizuri_tu vouc* voucher wa_pili
12 waiting_for wanasema_haijafika~ wasn* wasnt watu where_i why within wobb* working_days wron* wrong ya_hospitali
12 ya_pili ya_wakala yaliyokuja yamekatwa yenu zinachelewa абонент адрес бабушки банкомат бот бросает быструю
12 вашем_приложении вернулась видимо всей втрой выкл* выплата высадил выставляет вытя* вытяжка глуп* говорит гоня*
12 гоняет груди двой* девяти день~ днев* дозваться доступа дочк* духо* духовки же живо* живом заго* загорелась заже*
12 зажевал заня* записываться игры из_школы изве* извещения им история исче* исчезла каждые карта~ карты~ кассу ключ*
12 комп* конт* кону кону_контракт корзины кухни кэшб* кэшбек лампа лет летим место моем мой_диван мошенники на_кону
12 накрутил народ начисляют наша не не_открывает не_приходит~ не_пришел~ не_проходит не~ неделя незнакомому нечи*
12 нечитаемо новый_адрес номере обновили одна_карта~ опаз* опаздывает опаздывает_на оплт* оплтил отдает открвает
12 открывает открывается отмены отправителю отправлял оформил_на оценки перезвонить платежка платить платят_не
12 по_поводу побе* поверен поводу повышающим поддержка подряд подтверждения понимаю почты придет прих*~ приходит~
12 приходят пришел~ проходит пуск* роддома ругается с сборщики сгор* сдан сейчас_платят силь* сильно сим сине* со_мной
12 списания стал* статьям сумм*~ сумме~ тайм* таймер такие триж* трижды трубку_не у_всего уважаемая_поддержка удалят
12 уезж*~ уезжал~ ужас уже_третий улицы файлы четвертый что_делать
11 #_а #_вместо *aacha *akata *anged~ *apita *atika *awing *chote *cking~ *dakta *dhali *doeni *eisha *erbox *erred
11 *fanyi~ *fauti *ficer *group *hdraw *ipiki *kulia *lable *liged *litoa *livry *mains *ndike *ogise *oiler *ority
11 *oteza *pande *poned *posed *rself *ssing *suaji *sword~ *tever *thing *tment *tters *tujui *unter *ursed *wampi
11 *yizia *ymore *авило~ *асная *атора *бинет *вятый *гином *густе *дники *долго *дошка *дущие *езает~ *езней *екать
11 *емент *енком *ергий~ *ефону *жился *звона *змера *инету *иница *иняли *йчика *кзала *коины *крыть *лином *лиция
11 *льчик *лючен *можно *птрии *риями *рнуло *роший *рушки *рячей~ *скные *сулин *течка *точка~ *чений *чному *ылает
11 _all _half _kondakta _mnanikata _ngombe _касса a_whole actu* actually ada address_and again_i alar* alia* aliandika
11 amenishusha anaeza anasema anatoka anatoka_damu and_every anym* anymore an~ apol* apologise apologise_for apology
11 app_inakataa app_yenu are_being asked_me avai* available beginning bidh* bidhaa bought_a brandt brav* bravo broi*
11 broiler bundle_ya but_i cash_machine chai* changed~ chif* chifu chochote clicked clie* clients_are collection cond*
11 condition conn* counter cour* cross cupb* cupboard daktari_anasema delivry dial disb* disbursed do_apologise doha
11 draw* drawing drinks drop email~ ex extra_for faithfully fili* for_five for_one four_days freeze_it go h haig*
11 haigandishi hakuna hallo hatujui hawampi hazijakuja~ he_asked hell* hello help hers* herself holder hosi hostel
11 house how_to i_know ile_dawa imef*~ imefunguliwa~ imefungwa imekuja in_our inab* inakuwaje inapita inform
11 insulin_you is_in is_showing is_this issu*~ issue~ it_already it_too jion* jioni kazi~ keny* kenya kilipotea kindly
11 kipi* kipimo kondakta kuch* kuny* kunyunyizia kuuz* kuuza kuvuka kwa_siku kwangu kwenu lakini_bado leak* leas*
11 least let lett* letterbox letters lisb* lisbon lovely_app madu* maduka mara_mbili mark* mchana mean* meza mgongoni
11 mizi* mizigo mlio* mliotuuzia mlituambia mliyopulizia mliyotuuzia mmen* mmes* mnanichukulia mnanikata_pesa mnasema
11 mpes*~ mpesa~ mtan* my_receipts my_wallet na_chanjo na_hosi na_kila na_wengine naandika nane nase* nasema need_it
11 ni_leo niandike nilipata nilitoa nimechukua nimelipia nine~ nje_ya no_answer~ nyumbani obli* obliged of_all officer
11 olav* olaves once onyo pass*~ password~ pasw* pasword pay~ photos picking~ piki* pikipiki place playgroup
11 please_freeze poin* poster postponed prio* priority pump quit* quite rank* regr* regret rema* remains repl*
11 report_is roam* roaming saa_moja seem she shipping showed siij* siijui sijatumia~ sita_usiku someone_is somewhere
11 sparks st starting still_not supposed tafa* tafadhali tangu_jana tano temp* temperature the_landlord the_tracker
11 the_update ther* theres_# the~ tofa* tofauti token_haijakuja~ tokens transferred tufa* tufanye tufanye_nini tukiwa
11 tulispray upan* upande upasuaji ventilation waka* waki* walk* wamebadilisha wamekunywa watatu wawi* wawili week_ago
11 whatever withdraw worried wrong_and ya_mishahara ya_upasuaji yamesimama years_of you_close youn* young young_man
11 zimekuja абонемент авгу* августе алле*~ аллергий~ бело* белому билеты битк* биткоины болезней в_августе в_другом
11 в_пн ваш ваш_мастер вашего_ремонта весной вместо_# вместо_серого воды~ войт*~ войти~ вокз* вокзала воло* врачи
11 встретиться вторую вторую_неделю вы_там выдает выдали выдали_не выключен горя*~ горячей~ горячей~_воды~ гостиница
11 грант грелся девятый девятый_день деньги_уже деньги_ушли дерн* дернуло десять диоп* диоптрии добили доех* долги
11 дочка друг* другом другом_городе души живы* живые за_отопление заби* завод завтра зайч* зайчика зака* заказе замо*
11 зарплата зашел_в зашифрован звал и_все и_говорит и_теперь играл игру* игрушки инсулин инсулином историями кабинет
11 кабинету каким карточка~ кида* колл* копе* красная круж* крыши куда_писать курьер ладо* ладошка летя* летят линз*
11 линзы личному логином макс макс* максом маме мамы матр* матрас мень* меньше мной моск* мошенники_представились
11 на_грант надо* надолго назн* назначений не_приняли нево* невозможно но_после ночник обещ* обла* облаке один одни
11 он_в они оператора операции отвл* отвлекать отоп* отписки отпр*~ отправили отправило~ отпускные паро* пароля
11 перезвона переписка платит пн по_# по_телефону поговорить подписку подружился полиция представились предыдущие
11 приложении_пропал приняли прое* протечка пута* путает пятое разговора размера рассказать рассылает ребенком
11 регистрации рели* робота родителям рублей с_понедельника с~ серо* серого сети симпатичный скорой слез*~ слезает~
11 соби* собрал сотрясением столько стульчик суто* суток счет* съех* такси телефону теряем теряем_заказы то_зашел
11 токо* током трен* у_мамы увидел урока уроки хаке* хороший хост* цены часто чело* черным чужого шестое эти
10 #_or #_утра *akula~ *anini~ *anipa *apewa *arter *ating *ctors *dding *ement *entia *fuses *ganya *gible *grade
10 *hanic *harge *ician *ified *imame *inded *ither *iunga~ *liest *lling *nance *nctly *nguki~ *nment *nored *nores
10 *ongea *pitia *plied~ *ption *range *reets *rence~ *rride *rview *sikie *tanda *tient~ *ubiri *ubuhi *while *ализы
10 *аницы~ *ботку *верил *внике *вонил *говую *гресс *ентка *ентки *ждала *зврат *зится *ивита *инает *инята *итель~
10 *йного *комым *мации *мбуле *менью *нечно *ницей *нуюсь *овень *ололи *опали *орого *отами *пейки *пятся *рацию~
10 *ройте *рятся *станс *тежку *ужает *узкой *шнего *ывает~ *ьница _sijui _visa _water _анализы _вылет _надо _обещали
10 _проверил _ребята _самолет a_blank a_virus added_to adju* adjust agency ago_and aina akaf* alikuja ambazo
10 ameniambia amenichoma anayelipa and_each and_since angr*~ angry~ aniu* aniunganishie app appl*~ applied~
10 appointment_is appt as_it asim* asimame asis* asisikie assignment asub* asubuhi at at_breakfast atafukuzwa
10 back_from because_it befo*~ before~ birth bother bund* bus~ call_from calling came_in certified chak*~ chakula~
10 changed_the chap choo chuo claim_was claims code_never conf*~ conference~ cont* crb dead* deadline deadline_ni deal
10 decent deli* deme* dementia dist* distinctly dose*~ doses~ driver_dropped dropped_her earliest elig* eligible emai*
10 ends event ever* everything_and filing fitting for_four forgot four* from_repair fundi_wenu fussy gate* gems
10 get~_in grey* greyed hajanipa hamj* hard have_gone hayafunguki~ he_knew head* heading hii hongera_sana huu iban
10 ignored ignores ilip* imefunguliwa imetoka imetoka_kwangu in_at inafika inai* interview ipho* irri* irrigation is
10 it_as i~_am jibu kett* kettle keys kitanda knew knew_my kuji*~ kujiunga~ kuku kulipia kutuma kuwaambia kuzu* kuzuia
10 kwa_paybill kwan*~ kwanini~ lala lang lear* leav* less letter linaonyesha listen lorr* lorries lyin* lying main*
10 maintanance mbli mbolea_ya meanwhile mechanic meno mg middle_of mind_found miss* mkas* mkasema mkono_na mnajua
10 mone* mtar* mtoto_atafukuzwa my_phone na_bank na_nimelipa na_simu na_ticket naac* naacha naam* naambiwa naan* naik*
10 naikumbuka name_and name_i natuma nauli neit* neither neve*~ never~ ni_mwezi nikapata nikikosa nilikuja nimekuwa
10 nimemwambia nimp* nimpe nine_days niondoeni nise* niseme nmea* nmeandika nmel* nmelipa nne_sasa no_booking~ norm*
10 nort* north not_eligible not_let odd out_every override pane* panel parcel_yangu pasi pati*~ patient~ pays
10 people_who pete* peter phoned pin_ya plac* please_to pos prepared prod* pung* queu* rede* redesign refuses rejected
10 reminded remove restriction retu* ring~ room ruai rude saud* saudi seas* season seei* seeing sell shut siku_# sir
10 sist* smtp stat* strange streets subscription technician text the_courier the_deposit the_driver the_migration
10 the_plumber the~_app~ timer to_ask took~ towe* translation tu_lakini tuko_na tulilipia tunalipa twic* twice two~
10 upda* upgr* upgrade user vaul* vault viru* virus visa_appointment wala walk wall* wamenikata wanasema was_not
10 was_refused watering watu_wanne with with_his write_to ya_kulipia yame* yangu_ni yangu_yote yesterday_and zetu
10 а_билет а_сейчас а_я анал* анализы асси* ассистанс бежа* бежать билете билеты_на боль* больница в_билете
10 в_объявлении в_стамбуле в_чате вашему веле* велели вент* взло* вид вини* винить вкололи вместо вмс води*~ водитель~
10 возв* возврат волн* волнуюсь воротами врод* вроде всех вуза вчер*~ выброс выгружает выпил газом_после гарантийного
10 го границей груз* грузится делает делать деся* днях дози* дозировку дозу дочке е еду жену забр* зави* завт* зал
10 занять записи захо* заходит зашли и_меняет и_пахнет и_уже извините_за инже* искрит_и ишим* ишимом к_обеду кивают
10 клиентки конечно кончилась копейки крыше кура* куратор линия матерятся меняет месяц~ москве мфц на_выброс на_тот
10 налоговую нача* начала начинает не_показывает неде* незнакомым новых ногт* ногти номе* ну_сколько обеду обещали_в
10 обработку объявлении операцию~ останавливается отва* отвалились отор* падает пала* пале* паленым паре
10 пахнет_паленым перевести переплата письму пишем платежку плохо_после по_вашему подп* подтверждала позвонил поку*
10 полису поло* попадался попадется после_обновления потому потому_что привита принята прих* прию* приюте проверил
10 прогресс пропали прошла разгрузкой расп* реан* реанимации реквизиты_на с_начала сажа* сажать самолет_через самому
10 сбор* сбра* сбрасывает сегодня_# сейчас_уже сказали следователь слет* слетел смес* смесь со~ ср стамбуле стояло
10 страницы~ страховой студентка сыпя* сыпятся тече* третий_раз третий_час трис* триста тюме* тюменью у_нее уровень
10 учебу хам части чате чека через_ваш чест* честно школ* это_уже этой я_взял
9 #_from #_kila *actly *akuja~ *alled *andad *asoma *blets~ *ccept *cians *cting *eaner *ected *eding *ekend~ *etary
9 *fline *ghter *house *hukui~ *ibook *ishia~ *itely *iunga *iweka~ *jauza *lings *manne *matic *mbana *nants *ndiwa
9 *ngera *ngozo *nshot *nzake *orage *ramic *rging *ribia *rtion *shiki~ *tokea *tting *umiwa *wborn *анова *асный
9 *атусе *бочих *вести *визор *враля *дарок *добно *еблей *ездку *ержки *ефона~ *зжаем *зуюсь *игаду *идоры *иницы
9 *ияния *кингу *ктуют *латах *лдень *ливые *ллион *ловек *лушка *лчаса *ляция *менял *одили *одной *оздал *оката
9 *омана *омата~ *орили *осила *пеете *писан *писке *ратор *ренес *ресом *рется *рните *ровку *ртвый *ртует *рываю
9 *садку *седей *селок *сидию *слили *ссаду *телям *терию *товал *трено *учила~ *ушает *черам *ывали _bei _mbegu
9 _mmenitumia _mzigo _not _since _thats _third _маме _почему a_friend a_transfer a_warning abro* abroad acro* across
9 active agreed alinitumia alive amekwama amenunua amezima amezima_simu am~ animal anyt* anything appear app~ at_least
9 at_this atte* augu* august because_i been_charged been_reading been_showing bell* bellowing booking_doesnt
9 booking_without book~ c call* caller card* cera* ceramic changed_my chet*~ cheti cheti~ choose cleaner clinic_yenu
9 closing coin* coins compared condom connection contributions court cryi* crying dads dair* dairy days deaf defi*
9 definitely deni~ do_with doct* downloads eras* erased exact exactly face feeding flat_# for_that fourth from_my
9 fron* front gates got grandad greenhouse hajapewa hamc*~ hamchukui~ hams*~ hamshiki~ hapa* has_the hasn*~ hasnt~
9 hatujauza have_headaches hazisomi hazisomi_wateja heart_is hidd* hidden hist* hongera hoteli hous* hv i_asked i_made
9 i_report ijum* ijumaa imef* imekuwa imesema imesuspndiwa in_march inafungwa inafungwa_saa inasema ingi* ingine
9 inside_and irin* iringa is_going is_missing is_threatening it_is it~_and jirani_amekunywa jumanne kanisa karo kiat*
9 kiatu kila~ kina know_you kuactivate kugo* kugombana kuni* kupa*~ kupata~ kuwa*~ kuwaka~ kuza* kuzaliwa kwanza la
9 langu_na late_husbands left~ limeingia lina lipi losi* losing lost lugg* luggage mail_never manila mara_nne mare*
9 mbeg* mbegu mcha* me_twice merging milked mkanikata mm mmenitumia mnaniharibia mnanikata mnapigia mnasoma mon
9 mtu_mwingine mtuambie mwez*~ mwezi~ mwongozo my_grandad my_late my_number my_policy my_refund my~ my~_new na_nani
9 naip* naipata naipata_wapi nali*~ nalipa~ natu* natumia nauz* nauzia new_card~ newb* newborn ni_lipi ni_za
9 nikijaribu nili*~ nilibook nilichukua nilipe niliweka~ nimeaccept nimemtumia nimepewa nimeuliza nimeuliza_mara
9 nimewaandikia nini nitoke nlis* nlisema nmes* no nothing nsha* nshalipa numb* nyie offl* offline one_at open* order
9 our_street out_in pay_the paying_for payroll_has pesa_za pest* pestering phone_is pick* poleni portion prep*
9 promised_for rangi_tofauti read released rental repe* repeat reset_mail reverse_haraka robots runs saiz* saizi samp*
9 sample sana~ sbab* sbabu scratched screenshot seats seco* second secr* secretary seed* seedlings sends serious seve*
9 should_be sides single site_is sitt* sitting snow something state stayed_in stoc* stock stoo* stood storage stuf*
9 stuff suga* sugar susp* suspended system_ya tabl*~ tablets~ taken_two technicians tenants the_blood the_certificate
9 the_confirmation the_floor the_hotel the_mobile the_only there there_some the~_end threatening thurs tile to_be
9 to_book~ to_the~ toke*~ token~ tomo* took_# tung* uanz* uanze udde* udders umef* undr* undriveable unlo* unlo*~
9 unlock~ upload upo use~ usiku_huu vents wame*~ wameipata~ wateja we weat* weather weekend~ wenz* wenzake wewe wher*~
9 where~ who_is wiki_iliyopita wiki_mbili ya_mtoto ya_shule ya_stima ya_watu you_cancelled zinaingiwa zinasema а
9 адресом акт арен* бабу* банк*~ банкомата~ берется больничный брав* браво бригаду бухгалтерию были в_кабинет
9 в_статусе в_течение вежливые верните вечерам взно* вклада включается води* войти~_в врач* все_на второй выписке
9 вяне* вянет городе городского гостиницы град* дают дваж* дважды двое_детей деньги_за деньги_я детя* детям диктуют
9 дире* директора длит* длиться дней до~ довожу доехал дост* еле ждат* ждать за_неуплату завтра_а заглушка займ_через
9 заказывали закончится замену записан запу*~ звонка знат* знать из_вашего имени инти* интим каби* квар* кивает
9 колотится лица маме_# мастер машин мертвый милл* миллион минуты нави* навигатору направить начислили не_дают
9 не~_очень неза* незамедлительно неуд* неудобно неуп* неуплату ни_одной ниче* ничего новорожденных ножк* ножки норм
9 ночью_с обновы оказываю опла*~ опоздал опус* опустилась отдела открываю открыточку отопления отсу* отсутствует ошиб*
9 палатах пере* перекидываете перенес пересадку пешк* пешком по_вечерам подарок подача поддержки подр* поездку полд*
9 полдень полз* ползет получила~ полч* полчаса пользуюсь поменял помидоры понимаю_что попа* попо* посе* поселок
9 после_обновы посоветовала потом права предусмотрено прик* приходили пробивает пято* пяты* пятый работать рабочих
9 рассаду рейс с_вашим самоката сведения сдох сего сегодняшнего селиванова слия* слияния слом* сломана слушает смену
9 снят* советовал сорта соседей стартует статус статусе стеб* стеблей субсидию сумм* счет*~ тако* телевизор телефона~
9 техо* техотделом течение трек* трекингу трех тяжело увели уезж* уезжаем узнал урок* уроков услу* услуги успеете
9 успели фамилию_в февраля хвал* хвалит хозяин цену чайн* чек человек чист* шестнадцати
8 #_a #_am #_seats #_по *amped *anbul *azima *bassy *eatre~ *efits *ekeze *endix *epewa *ercom *esema *ggage *gnant
8 *ibika~ *ipigi *ipoti *iting *lipie *lisha~ *lment *minal *ndays *ngoni *omeki *orrow *pping *puses *ready *sheni
8 *shika *tails *tchen *tered~ *tober *ungua *ажете~ *атель *атуре *ачено *аются~ *батор *едние *екает *екшим *ензии
8 *ергии *еряли *еряна *естра *зацию *ибкой *иента~ *иника *ирать *итесь *казом *купки *лками *лочен *лтора *минал
8 *нется *ножко *ности *обрен *огает *огать *огдой *одали *ожили *олили *оллер *онила *писал *руйте~ *сения *тупил~
8 *циону *чения *чнике *шарах *щадки *яется~ _export _if _lol _still _u _wah _добрый _доставили _если _пятый _терминал
8 a_fortnight a_van according add_a akal* alre* already ambayo amee* ameenda and_again and_everything and_on anim*
8 app_imegoma appendix arti* aske* asked asking_where ata atue* atuelekeze backdated banking batt* be_back be_home
8 benefits birt* blam* blame book* booking bookkeeper borr* borrowing by_the camp* campuses cancelled_my chaf* chafu
8 chan* clai* cmu come~_# complete could_be daughter_# days~ deleted deta* details diar* diary doctors does_not doma*
8 domain down_by drov* drove embassy engine five fortnight from fuss* gett* getting given giza guar* guard haiko
8 haipigi haipigi_wala haku* hands hardly haru* hate hawaingii~ hazijaharibika~ hazisomeki helb hi_there hub
8 husbands_phone i_love i_need i_read iing* iingie iko_ndani iko_wapi imejaa imekwanguliwa imepasuka imev* imevimba
8 inaanza inazima installment intercom isnt_there ista* istanbul it_it it_to it_two keeps_sending kimo* kimoja kisumu
8 kitc* kitchen know kond* kuin*~ kuingia~ kuingia~_kwa kunihudumia kupo*~ kupokea~ lake left_in limefika logg*~
8 logged~ logi* login logs lowe* lower macho maha* matapeli mbili_tu meant meant_to members mere* merely mess* mfun*
8 mgen* mgeni miaka_# minute mkopo_wa mliyoiweka more_than mous* mouse mpus* mpush mtej* mteja muhu* muhula
8 mvua_imeanza mwan* my_direct my_gran mzee_wangu mzee_wetu na_hakuna na_id naandika_kwa nalipia new_version next~
8 ngoj* ngoja ni_agent ni_ijumaa nikamtumia nikienda nikireset niliorder nilipie nilipokea nilizoagiza nimeibiwa
8 nimekaa nimekaa_kwa nimelipa_lakini nimeripoti nimewaambia nitasubiri noti* now_the now_your nyuz* nyuzi octo*
8 october of off_on on_its open_any oslo otp out~ out~_of package_ya payroll_for pole* portal_inakataa ported preg*
8 pregnant prie* priest queue quoted rang* refund_mlisema regarding regi*~ registered~ repo* rive* river rudisheni
8 sahi* sahihi says_they send* sending_anything sending_me seven sign site_says so_im sound staf*~ staff~ stand sums
8 sundays swam* swamped sweating taxi tells_me ten_minutes terminal the_appeal the_box the_hearing the_kitchen
8 the_priest the_receipt the_river the_van the_whole thea*~ theatre~ they_have thin* third_time thre* time_i toke*
8 tomorrow took_it treats tulipangiwa tuna tv ukub* ukubwa umeisha under_my using us~ viatu_size voch* vocha wah
8 wala_kupokea~ wanafunga wanatoka were* werent when_you wiki_# wiki_ya with_me ya_kwanza ya_mtu ya_mwezi ya_mwisho
8 years_and your_bot your_engineers zimekufa а_деньги а_сегодня акау* акаунт алле* аллергии аукц* аукциону банк*
8 безопасный безопасный_счет бере* боит* боится буду в_музей ваше вентиляция видим внесения возврат_обещали вологдой
8 ворота все_равно втор* второй_раз вывожу выпускают газа голов гото* грелками два_раза двои* двоих дню добрый дом
8 дополнения доставили др жду_с желает живе* живет за_подписку забл*~ заблокируйте~ заблочен заказом закз* закзы
8 запускается~ звонила звонит~ здравствуйте_мне зиму инку* инкубатор истекает истекшим исто* карты_прямо кидает кисл*
8 кислородный клиника контроллер корз* корм* которую_я левы* левый лицензии маст* медс* медсестра микр* мужи* музей
8 на_безопасный нало* написал насч* начнется не_будет не_на не_пробивается немножко новый обед обес* обеспечения
8 обещали_# обло* обложили одно* одобрен она_сейчас оператору оплачено осталась осты* остывает отопление офор*~
8 оформляется~ ошибкой паде* падеж пару пациента~ перенаправить пишет_нет пишу*~ пишут~ площадки подп*~ подс*~
8 подскажете~ покупки поли* полис полную полт* полтора помогает последние поступил~ потеряли потеряна пото* почту_и
8 пришел_не пробивается продали прор* прчи* прчину птич* птичнике пускает_в пяти равн* равно раз раз_пишу растет
8 регистратуре рест* реструктуризацию рожа* рожать рожд с_# с_ошибкой с_ребенком свои себе сели* скин* слух* слуховой
8 слуховой_аппарат смешно смс~ сняты собака собаке собр* сосе* списан сроком сто терминал терминал_на теря* толь*
8 только три~ трогать тянете убер* увол* уволили утро* утром уход*~ уходят~ ушел файл* школ~ шуша* шушарах яиц
7 #_euro #_i #_pm #_числа *aamki~ *ahani *ancel *andia *anges~ *anies *ariri *ataka *celet *cides *ectly *ejibu *ekani
7 *elezo *emium *hback~ *hungu *ilbox *ished *jaona *katia *loper *mekaa *mkosi *monds *mware *nadai *ngaza *nical
7 *nised~ *nload *nsors *obaki *odbye *oking~ *oring *perly *phone *ptops *ribed *rives *rping *rrier *rship~ *rusha
7 *sdays *shing *splay *tomer *umble *uters *адили *азали *азине~ *айшая *акого *алось~ *анный~ *ателю *атить *брана
7 *водку *гория *делав *дываю *ебник *едают *ензий *ените *еньку *ержке *естал *ехать *жилые *инули *иняет~ *истит
7 *ителя *итный *йство *ковка *ковки *лекаю *листы *лучил~ *льное *ляску *менил *милии *модан *нимаю *овина *озайм
7 *олнен *орщик *отаем *очком *очная *риант *ровке *ротах *рочку *ршрут *стера *суюсь *сывал *тинок *удник *ующей
7 *ходят *чайно *чение *шлого *ьмого _account _mmekata _money _rafiki _sha _sioni _заказывал _интернет _какие
7 _подойдет a_taxi abad* abadilishe accounts acct~ airt* airtime alinicharge amei* amejaribu amenikatia anak* anakohoa
7 anaw* anayejibu and_none and_said arrives arv atakaa atarudi baad* back_and back_to baru* barua basi* basic
7 because_he been_with booking~ bracelet bundle_# can_do card*~ cards~ carrier cash*~ cashback~ cent changes~
7 charged_me chat_a check chir* chirping chos* chose clev* clever close_on column com come* comes companies computers
7 connecting customer decides dere* dereva deve* developer diam* diamonds display do_not dono* donors dose* doses
7 download drops drug* drugs duka* dukani firm* firmware flat food food* foods fool* fools fridge_you get~_a goes_to
7 good_morning goodbye grumble hadi_leo hakuna_kitu hamk* hamkosi hana hapati has_my hawaamki~ hazijachukuliwa~
7 he_texted hearing_aid hi_team hope_you hors* horse hour* hours hymn i_chose i_could i_left iko_na iko_slow imekwama
7 imepotea_kwa in_august in_my ingi*~ ingia~ inst* invoice_is is_due ish it_still itaf* itafika jame* jameni jira*
7 jirani jmos* jmosi jo jumper juzi~ kidogo kisu* kujifungua kumi kunywa kupandia kupi* kurusha kurusha_mawe
7 kwa_account~ kwa_huduma laki* lakini land*~ landed~ laptops learning light loan_yangu lovely madam mael* maelezo
7 mail* mailbox malt* malta mara_tatu mawe mawe_kwa mbel* mbele mbol* mbolea me_for me_know memb*~ membership~ midd*
7 middle mile* miles mingi miwa* miwani mkaleta mko_open mlitangaza mmef* mmefunga mnakata_# mnar* mnarekebisha modu*
7 module move movies mtarudi mwongo my_balance na_mimi na_mm naangalia naku* ndani_ya nikapewa nikapiga nikiingia~
7 nime* nimebadilisha~ nimeorder nimeshaikariri nito* njia nlib* nlibuy no_signal now_i nyam* nyama of_it old_one
7 on_the or_the other_half out_with overcharged overnight overreacting owns paid_in pare* parents pass password pay_#
7 people_are perfectly phot* pm prem* premium properly rafiki_yangu readable reco*~ recognised~ right_this ringing
7 rizi* riziki samahani says_not seller sensors sha sha_inasema sija*~ sijaona simj* simjui sindano_ya sion* sioni
7 slip smartphone sola* solar someone_else spli* ston* stone subs* subscribed system_yenu taka* takataka take takes
7 technical texted texted_me that_my that~_of the_day the_fridge the_middle the_office the_pharmacist the_police
7 the_room the_supermarket there_and tile* tiles time_do tisa to_my token tracking treat tumefungiwa uchu* uchungu
7 used_to uson* usoni voice wa_# wa_jirani wallet wameanza wameanza_kurusha wanadai wanaendelea wanatoa wanatoa_pesa
7 wangu_kwa want was_for was_promised washapanda wasi* wata* watoto_ni watu_facebook wednesdays wher* where_my which_i
7 wiki_hii ya_ngombe ya_vitu your_update ziki* zikienda а_теперь адми* беспокойство ближайшая ближайшая_запись боти*
7 ботинок брат бумаге бьет* бьется в вари* вариант ваш_сотрудник водителя волочком воротах вось* восьмого вошл* вошли
7 вруч* выбрана выдано выйт* выйти вылет_в выполнен высадили вышн* вышним где горячей_линии дале* далеко день_без
7 детс* добрый_вечер доде* доделав доехав дождем дохо*~ доходит доходит~ ей ждит* ждите живу* живут за за_#
7 за_беспокойство за_год забронировала зака*~ заказывал замечательный запись_к защи* защитный и_на и~ интересуюсь
7 ирин* ирина использована каки* касса_не кате* категория кидал кирп* кирпич класс коляску коно* коноводку копеечная
7 который_я левых ли_скидка~ лифт*~ лифта~ магазине~ март маршрут мастера места микрозайм мне_в муж на на_бумаге
7 на_горячей на_сортировке набо* набор начи*~ начислили~ недели неделю ника* никакого номер носить обед* обра* осаг*
7 осаго отве* отвлекаю отдали отменил передают перестал писе* писем площ* пово* повы* подарочная подб* подберите
7 поддержке подписывал пожилые позв* пока* половина получил~ пома* помаленьку почти~ почту претензий прикладываю
7 провод прог* прой* пройти прошлого путе* путешествует работаем разл* разлогинивает разм* распаковки рассрочку
7 ругаются сапо* сапоги сборка сборщик свис* свистит сдвинули сейчас_висит серв*~ сервер~ сист* сказали_ждите скидка~
7 скидка~_студентам~ скри* скрин следующей слой слом*~ сломанный~ случайно соба* собака_съела соед*~ соединяет~
7 сортировке сортировке_в сотрудник специалисты списали_за списалось~ стаж стес* стесняется стра* строительный стул*
7 стык* стыковка съел* съела то_есть только_в тыс тыс~ уже узна* урок учебник фамилии ферм* ферма цел чемо* чемодан
7 что_заявка шел шкаф* шкафа я_вам
6 #_minutes #_года #_не $ *acher *aders *alipa *amosi *anner *arsed *aruka *bands *cence *certs *chair *ckens *dikia
6 *ejaza *ekday *ekuja~ *eleka *endwa *ghted *gueni *ijaja *ilipa *inues *ipled *itten *ivers *kiano *kisha~ *kohoa
6 *lence *lisho~ *llect *nalia *niita *nings *noyed *nthly *ology *pasua *plate *rence *rents *rteen *suant *swers~
6 *taker *tumwa~ *ueing *ulter *venty *ybody *атура *ащает~ *верху *вочку *вчера *вывал *ездки *ездом *епила *есаря
6 *етесь *женцы *жимся *зетка *инала *иницу *лился~ *лконе *ложил *мнеет *нтиль *овека *очный *пасть~ *пяток *рание
6 *релым *ржали *рмить *рняка *рнями *рядки *садка *скают *сохла *стали *тался *тиной *торам *трика *учено *учить
6 *ясняю _a _chanjo _dawa _domain _gas _good _mimi _niliagiza _аккаунт _благодарю _больше _не _нужна _оплатил
6 a_template accept~ alerts alis* alisema alitia aliyefariki alon* amef* amesimama anaa* anaomba_pesa anap* anga*
6 angalieni anno* annoyed answers~ arro* arrow as attack attend became because_my been_without blocking blue brea*
6 cancelled_flight caretaker chan*~ chic* chickens chum* chumba clap code_and collect concerts continues corn* corner
6 cous* cousin deci* defaulter delighted doctor dont_want down_the drif* drifts drivers eggs email email_now evenings
6 everybody family fees few for_cancelled for_now forty_minutes fourteen friday front_of fungueni fuse gone_and
6 grandmother grown guys had_no haijaja haijapata~ haijatumwa~ hajafikisha~ half_my hali*~ halipo~ halipo~_kwa hand
6 hapatikani haraka_ni has_stopped hasn* hasnt hawajui he_doesnt heating hire* hired husbands i_swap ikathibitisha
6 ikip* ikipotea im_still im_watching imesimama im~ in_and in_front inaonekana inaruka info* inte* invoice_in is_off
6 it_normal its_way ive_got jumamosi kika* kikao kita*~ kitambulisho~ kubadilisha_jina kufua kuniuliza kupa* kupasua
6 kupiga kupitia kupo* kupokea kwa_list lamb langu_halipo~ lazima_yote learn lena licence like* likely line lose_the
6 lost~ lovely_weather mails maka* make_a matatu me memb* metr* metre mhus* mhusika mifu* mifugo mkaa* mkaangalia
6 mkae* mkaenda mmeandika mmek*~ mmekuja~ mnaj* mnaniita mnit* mond* monday monthly movi* mpendwa mtarudisha mtur*
6 mturudishie mu mwezi_huu my_grandmother my_tenant napata nata* niec* niece nights nikamaliza niliagiza nililipia
6 nimejaza nimesahau nimetoa ninaandika nirekebishe nitu* nor not_angry~ nzim* nzima of_# of_me of_my on_the~ ondo*
6 ondoeni one outi* outing peri* phase pich*~ picha~ played pole poun* pounds pursuant queueing ramp readers reco*
6 record ref refe* reference refund_for rehe* rehearsed rele* return_a riba rider_akasema rota rudi sad saints
6 samahani_kwa scanner seat* send sending serial seventy shad* shade shifts shoe* shoes sijui_kama silence since_the
6 sixty sms_ya soda sorr* sorry stee* steering stop_the swit* switch tape* taped tatu_naandika teac* teacher template
6 tenant test_results that~ the_fuse the_hour the_missing the_money the_screen the_visa the_weather three to_make
6 to_return toge* together tractors trip* tripled tulilipa tunashukuru two_people ulikubaliwa ushi* ushirikiano vat
6 vest* vestry wa_miaka wale wameondoka wanaanza wanaimba wanakataa wanalia wanasubiri was_meant watc* watching
6 weather_here wedn* weekday weeks_and wheelchair wila* wilaya with_two within_# with~ written ya_blue ya_chama
6 ya_wiki yote_imesimama you_please youl* youll za za_# zimeenda zinaonekana администратор аккаунт_в апел* балк*
6 балконе бата* бесп* борт* в_вашем в_марте вентиль ветк* ветклиники взят* взять вмят* вмятиной возвращает~ вручено
6 входа~ вчерашнего вы_наверняка выво* выгр* выставлять годовой голы* голыми горе* горелым гостиницу девочку держимся
6 деся*~ десять~ дня_назад добрый_день дове* доверенность ждали за_полный зала зама* замачивать замк* замке заря*
6 зарядки здорового и_прямо изме* изменить исполняется кажд* как_добавить как_получить как_поменять как_то кипяток
6 класса код~ коне* конч* корн* корнями кота_в красный кто_нибудь лежала лиша* лишаем логи логи* люде* людей марте
6 метро мину*~ минут~ могли на_вашей на_весь на_неделю наверняка наверняка_заняты наверху наро* насчитал начали никому
6 но_деньги новы* нужна обуч* объясняю один* одиннадцать ок_хорошего окно* окном он_у операторам остался отва*~
6 отвалился~ отметил ошибке пенс* пенсии перекрыть переплатил перестали платил подвал подписку_отменил подсохла
6 подъездом поездки поза* позавчера позвонить пол полу*~ получить помощи попа*~ попасть~ посадочный после_третьего
6 посылки почт*~ привитого приехали прикрепила приложил приходить прои* происходит пропустили прорвало процентов
6 разным распаковывал розетка рука саже* саженцы сбеж* сбежал сдав* сдавать сдали симке сказал скоро слес* слесаря
6 сняло собрание сообщения сорт* спрашивать стало стра*~ странице счете такси_сняло темнеет терминала течет товара
6 толк* удержали фонд холодильник_привезли хостел человек_терпеливый человека чт шесть штор* шторы электрика я~
5 #_at #_iko *ached~ *ading *aitoa *anika *aring *bling *bodys *ching *cribe *ctive *dishi *eable *eeper *iliwa~
5 *imate *iniki *ipino *ishes *ister *ivery *lipwa *llite *luded *manga *ndika *ndles *nunua *pired *plier *rning
5 *sense *sikia *stand *stari *stles *store *sults *sword *tance *tcase *tcoin *teway *tieth *tumie *tundu *urday
5 *ution~ *uwaje *verts *yesha *ypted *адные *алтер *анные *бежом *вание *ватку *влено *вонил~ *екцию *ернет *есень
5 *збито *зрабу *исала *исаны *истан *ичных~ *каунт~ *кунды *лночь *лонил *льник *ляцию *машку *монте *несли *нники
5 *ойдет *ольше *онили *оргаю *офона *раммы *ройка *роплю *рузка *рщица *стеме~ *стить~ *такты *телем *тнице *товой
5 *ужает~ *умент *хамил *хнику *шлось *ъезда _daktari _first _looking _mlisema _mshahara _order _when _муж _прислали
5 a_copy a_dog a_panic a_second adverts afte* after_ten afternoon_i aid akit*~ akitumia~ alan alinishusha aliv* ames*
5 amesema amev* an_invoice anaahidi anaitoa and_our and_we and_what any_of arrive~ ask_you assistance atak* back_on
5 backup bila_sababu billing bitc* bitcoin blan* blank bot_keeps both* build bundle but_my calls_for cancel cap claim
5 clients clou* cloud confirmation counting coursework cuzo dada dakt* daktari dani* daniel darasa data days_ago
5 delivery dhl dog_older duke duty emails~ encr* encrypted esti* estimate eti every_invoice every_time everybodys exit
5 expired fee_ya ferr* ferry files filipino finishes form_for four_times fresh from_home gateway gb gift gift_card
5 girl_at give* gps gute* guten haijaingia~_mpaka haijakuja~ haionekani haji hawajasajiliwa~ hazifunguki~ hazionekani
5 hearing hii_na i_gave i_write idle ijay* ijayo ikiw* ilikuja imechanika imekatwa_mara imenifungia imenimaliza
5 imenimaliza_kabisa in in_the in_writing in_your inactive inactive_na inasema_used inasoma included info inside_my
5 ishapatikana it_says ive_been ive_explained jana_haijaingia~ kido* kijana kind* klin* kliniki knec kuan* kuharibu
5 kuhusu_refund kuin* kule* kunitukana kuul* kuuliza kuwa* kwa_akaunti ladi* ladies lead leed* leeds lice* linaondoka
5 loun* lounge luto* luton mafu* mailing maja* majani matundu mawi* mawili mbili_na membership mention mimi_niko
5 mistari mke_wangu mlic* mlichelewa moin moment murder mwambieni_mama mwezi_mzima mwis* mwisho my my_booking my_meter
5 my~_points~ na_bado na_email najuta naka* nakala nama* namanga name_on naomba_kuuliza nashindwa new_one ni_sawa
5 ni_vile ni_ya niliwatumia niliwatumia_juzi nime*~ niny* ninywe nipe* nisp* nispray nods nons* nonsense noth*
5 nothing_is number number_is nurs* older_than one_from order_yangu pay pin_kwa plc poin*~ points~ pole_pole prob*
5 reached~ readings reconciliation restore results road said sama* sasa sate* satellite satu* saturday scho* seam*
5 seaman season_pass send*~ sending~ sens* serm* sermon shou* showing_a shows_# since_yesterday sio so_much solu*~
5 solution~ statement_shows stay stre*~ streaming stress~ suitcase supplier tatu~ tawi tenn* tennis than_ten than_the
5 that_i that_the the_ferry the_girl the_pharmacy the_same the_season think three_sundays tier till*~ tills~ to_cancel
5 to_pay~ to_someone told_to twentieth twice_and twice_for two_more ufup* ufupi unanswered understand unsu*
5 unsubscribe unti* until ups used_na vidogo vipi~ viwa* viwavi vps vya waju* wajue wash* wear* wearing wedding_is
5 what_time whistles wiki wiki_ijayo wiki~ wild* wildly with_our without_a work_from would_i ya_macho yameanza yana*
5 yet~ yet~_but you_people ~4 акка*~ аккаунт~ анкете апелляцию бала* баланс болт* болтов больнице_не бота бросил бухг*
5 бухгалтер в_анкете в_субботу вечера врачу встали вторая вход выводят выгружает~ выгрузка выдал выпо* грее*~ греет~
5 два~ двойки декл* декларацию дела* доби* документ дома* домашку домофона доната если_карту~ ждал* жду жили*
5 жилинспекцию заба* забанили заказа закрашивают заме* запустить~ заяв* и_еще играет интернет их к_врачу какие карт*~
5 ключ контакты крас* кроватку купила курсы меся* месяц_плачу мне_позвонили могу* могут модели моло* москва на_карту
5 набора накладные нали*~ наличных~ написала насчитали наха* нахамил не_греет~ не_могут не_тот неве* нету нику* никуда
5 никуда_не но_я новые обновления обращаться отгу* отгул отклонил отчетность панели патч* патча переводить~ перенесли
5 пересмотреть писал_в плачу_за плес* плесень побольше подъезда позв*~ позвонил~ позвонили позвоните позд* полночь
5 получили прив* приложение_такси принес приходит проги программы проработал пятнице пять работы раз_не разбито
5 разрабу расторгаю ремонте рубе* рубежом с_работы секу* секунды сидел симп* сист*~ системе~ сменил снятие сомн*
5 сомневался сооб* составлять сохранения списал списал_# списаны спор* столик стро* стройка студ* судя судя_по счет
5 сюда такой техн* технику тороплю трек убор* уборщица уже_вторая ужин* ужина узбе* узбекистан украдут~_за~ уходит_на
5 учительница февр* хотел_бы чего чеки четв* числ* экск* я_с
4 #_for #_у *abiwa *aflet *ahidi *alipa~ *amisi *anjwa *apiga *arsal *audhi *aving *bsite *bunal *ceipt *chman *ehani
4 *ejibu~ *ekuja *enfly *ength *epiga *ereva *etuma~ *ghing *hezea *ibiwa *icing *icity *iendi *lizia *loyee *mmand
4 *morow *ncern *nding~ *ngiza~ *oices *olled *order *otuma *plete *rican *rival *rting *rvice *songi *stion *thday
4 *ually *utaki *vider *visor *wance *works *авать *актум *анный *антии *арого *атает *ачала *ащусь *бавка *вичка
4 *врале *гаюсь *довой *евник *емени *еняют *етном *етчер *жития *зусть *ивать *иехал~ *иссию *итать *иться *крыли
4 *ленке *леный *лишек *натил *ойкой *омить *падаю *ращаю *рейка *рнете~ *робку *рофон *рочка *спода *стинг *тация
4 *тницы~ *тобус *трена *тчики *учную *уются *щадке *щении *ьтате _arv _fee _mbona _mnaweza _msijali _noted _salio _si
4 _второй _ждем _заблокировали _номер a_customer a_fuss a_small a_year after again_with alha* alhamisi allowance
4 allowance_for amej*~ amejibu~ american anaandika annu* annual anyb* anybody app_is app_let arrival arv_zangu asil*
4 asilimia auth* authorisation bake* bakery bakery_downstairs believed bill birthday bothering bothering_you by_hand
4 came~ cher* cherehani children_and choi* cm coll* collecting command compensation concern cover_a danger debi* debit
4 delivered_to deposit_ya desk docs doll* dollars dosa* dosage dress_ya duni* electricity emba* empl* employee enro*
4 enrolled even* every_evening everything finish for_bothering for_it fuss get gone~ got_into greenfly haikuhesabiwa
4 hair haisongi hamt*~ hamtanirudishia~ has_a has_got hata* hatutaki haziendi hey hong* hour*~ hours~ how_can hr hudu*
4 huduma huko i i_used ikaj* ikaja inaa* inakataliwa inakufa inaonyesha_# inasema_sijalipa~ inga* ingawa invoices
4 is_for its_a ive~ jamaa jina_kwa just_spins juzi_na kama_mna kani* kesho_asubuhi kesho_kutwa kesho_saa key kish*
4 kisha kuchanjwa kuhamisha kutw* kutwa kuzu*~ kuzuia~ kwa kwa_till lain* laini leaf* leaflet leaving lectures logg*
4 logged lose lote mail_about maji*~ majibu~ majina manu* manual maom* maombi mbili_sasa mke mkopo_nilimaliza mlangoni
4 mnanichezea mnaudhi monday_and morning_and moving must* mustnt mwez* mwezi my_new my_order na_stima na_watu naba*
4 nabadilisha nawasilisha nawe*~ naweza~ need_the networks next_term niba*~ nikiwapigia niliacha nimepiga
4 nimepiga_simu nimetuma~ nisu* nisubiri nowh* nowhere on on_my on_saturday othe* paid_for pain~ panya_kidogo pass_and
4 penn* penny phon*~ phone~ plan pricing prints provider put read* receipt refu*~ refund~ register rehearsal requested
4 resets rose* roses saba* sababu sada* sadaka sale salio samahani_kuwasumbua sasa_na sawa_boss seri* service shown~
4 sijaiingiza~ sijalipa~ sijalipa~_na sina since_then size smar* snow* snowing solid spins spra* strength styl* style
4 supervisor suti syst*~ system~ tangu~_update~ tati* tatizo tatu_sasa team_has tell* tena* the_annual the_bakery
4 the_gift the_heating the_nurse the_school the_weekend them_to this_is time* to_another to_open to_priya to_us
4 token_ya told tomorow tomorrow_at trai* trea* trib* tribunal trouble~_you~ tuit* tuition tulireport tunakula
4 tunalipwa uder* udereva upande_mmoja upda*~ update~ used_more vat_number view* viewer vin vita wage wanadhani
4 wananiuliza wanapita wapi was_at wase* wasee watchman we_fly we_get we_will webs* website wenzangu what_does
4 who_gets writ* writing_and ya ya_panya ya_tatu yanachukua yest* you_sell your zone а_мне абонплату аван*~ аванс~
4 автобус анке* апелляция апре* бак бан банка батарейка берет билета буквам бэка* бэкапы в_мае вашей_площадке вернете~
4 вним* внимание во воду воды возм* возмещении времени вручную всле* вследствие вы выгр*~ выуч* выучил вышл* гарантии
4 года~ горо* город господа датч* датчики даты день_нет диспетчер диспетчером дневник днем должны должны_были дона*
4 донатил доро* дошл* дошло если жалуются ждем жела* за_неделю заво* закр* зало* залог зашл* звон*~ звонки зеленый
4 и_есть изде* издеваетесь изли* излишек инет исправить кадр* кадровичка каждый како* кататься клиенты_жалуются
4 комиссию консультация коробку корп* ламп* лампу листке мае меня_взломали меся*~ месяца микрофон мин мой_кабинет мужа
4 надб* надбавка нажа* нажать назв* наиз* наизусть нако* нали* настройкой не_приехал~ не_того неправильный нового
4 нужна_справка обновление обращаю обращусь общежития ожид* ожидайте оставлено отваливается отвез отка* отказывает
4 открыли отменили отменяют отпи* ошибка_# первое пересчитать пись* письменно площадке подключили подожду_до подойдет
4 подойдет_ли подписку_которую подскажите полисе понять попадаю постфактум потом_в правый предусмотрена прие* прие*~
4 приехал~ приложение_не пройдет пятницы~ пятого раза раза_за разв* размер распакована рассрочка расчетном ребенком_на
4 результате руб ругаюсь само само_пройдет семьдесят сера* серая серв* снач* сначала соот* соответственно сорванные
4 соци* социальное спец* списали_два списываете срод* сроду старого стат* судь* судьба счета счит* съем* съемки сыну
4 так_вот тари* тариф тарифе телефон_пришел това* у_вас уваж* уведомить увел* уволилась удаленке узнать указ* указан
4 улет* улетел утра_не феврале хватает хостинг цеха часо* часов част* через_раз четы*~ четыре~ числа_сегодня читы это
4 этот я_человек
-4 #_sasa #_год *alize *arage *arini *aweza *cking *eight *ereni *ffers *hamba *hange *haved *icate *imaje *ineer
-4 *iniua *inter *ipped *ishie *ivist *ivity *ktari *kundu *letee *liday~ *meone~ *ndler *ngapi *njiwa *nning~ *noons
-4 *nyaga *omeke *ooded *ounts *plain *plant *rcode *reset *ripes *rking *sanya *stake *tance~ *ticed *uired *ulima
-4 *umiwa~ *using *usual *voice *xpire *yment~ *yslip *анцию *арому *асота *астик *ацкий *ачать *ашаем *ботал *ботка
-4 *вания *дойти *еехал *езать *ерией *ерную *етарь *ждать *заные *змеры *зывал *зывам *ивать~ *исный *истой *ителю
-4 *ишите *ишник *кажет *лении *лтели *льком~ *мерит *мерно *млять *мнаты *нести~ *нится *ничка *нками *нника *нными~
-4 *нтакт *няете *няйте *овами *овики *овник *овном *одину *олзет *олько~ *онить *ормки *остой *остях *оцесс *писку~
-4 *рании *раста *рмата *рмите *ртить *сания~ *сните *стила *стите *стыми *тайте *терых *теряю~ *точку~ *точно *тупно
-4 *уации *уется *уминг *учили *ховку *чиная *ывала *ычную *ьству *язаны *ятить _mungu _naomba _naona _nikipoteza
-4 _nimejaribu _sorry _which _здравствуйте _какой _карта _пришлите _разобрался a_card a_quotation a_very activity
-4 afternoons again_and alert alic* alie* alivunjiwa all_the am_locked amer* and_only answer apar* apartment apple
-4 apple_pay archivist at_the bado~ barcode barn be_in beba before_that behaved bei bit blig* blight book can_you
-4 card_declined card_ya cats cert* certificate clinic_day colu* comp*~ comparing contract_from could_you cover_ya
-4 dali* dalili dalili_za dies differs do_i each_day edge engineer exch* exchange export_my f five* fives flooded fly
-4 font* fonts for_anything for_nothing for_the free from_the game game_na gros* gross hain* haina haina_shida handler
-4 has_its haya here_i hii_app hiyo holi*~ holiday~ hongereni housing hung*~ hungry~ i_see ile_ya ilic* ilicancel
-4 ilikatwa iliniua imeandika in_april inaandika inaitwa inalipia inapatikana inar*~ inarudi~ inawezekana inst*~
-4 instance~ insurance insurer invoice is_there it_for itarudi i~_die jack* jackets jana job_from just_wanted kabl*
-4 kabla kama* kamau kamu* kamua kari* kazi_safi kichwa kikundi_cha kind_regards kiri* kirinyaga kitui kuba* kuon*~
-4 kuonekana~ kurudisha kusu* kwa_mtoto kwen* lenu levy lini looked lot maharage maiz* maize malaria_kwa masaa_mawili
-4 mbad* mbadilishe mbon* mbona me_a miez* miezi mingapi miss~ mistake mkul* mkulima mnap* mnatoa mnaw* mnaweza mome*
-4 mpaka_saa mshamba msip* musi* music mwaka_huu mwekundu mwezi_tu my_team my_wife my_will mzigo_umefika na_bei na_saa
-4 na_tungependa namb*~ namba~ namba~_gani~ napu* napulizia nasa* nasafiri nataka_kurudisha nawa* naweza_badilisha
-4 nchi ndio neig* next_month next_time ni_gani niambie nian* nichomeke nikafikiria nikibadilisha~ nikipoteza
-4 nikiwa_safarini nile* niletee nilipoteza nimehamia nimekusanya nisaidie nitazimaje no_reply~ noticed notification
-4 nrb number_and number_on nunu* nunua nvm off_work offers on_thursday or_must paperweight paym*~ payment~ payslip
-4 period plan*~ planning~ plea* pric*~ price~ print printer quotation_for ready reply required router safarini
-4 says_expired shark shif shipped sijapanda sijatumiwa~ silv* silver skip* skips smea* smear so_we soci* someone~
-4 soon spam_folder split ssh start stea* steam stolen stri* stripes sunday_the taa tarehe_ya the_battery the_parish
-4 the_password the_single though_the three_days three_weeks times to_change transplant treasurer trie* tried tu_kujua
-4 tumi*~ tumia~ tuna* tunataka tungependa unusual usin* usua* uvum* uvumi vend* vendor vis vizuri_lakini vuli wa_tatu
-4 wach* wacha wako_na wangu_ako wants_to weny* wenyewe when~ when~_i~ whic* which wide wiki_nzima wipe* wiped
-4 with_everything without_it~ ya_mbolea ya_profile year_and yell* yellow you you_tell za_malaria za_simu za_wiki
-4 zinaexpire zinakatwa айти* айтишник боюс* боюсь бухгалтерией в_отделении вам веде* ведет видео вися* висят влож*
-4 вложении во_вложении возраста все все_деньги всего входят~ вчер* выбирать выставить вышло вяза* вязаные данн*~
-4 данными~ дату дать дейс* делается дней~ добавить добирать добр* дойд* дойдет дому достаточно доступно дурак
-4 дурацкий если_потеряю~ еще~ завели заво*~ заводить~ загл* задачу заказывала закройте закрыть заменить зано* заново
-4 зашла заявление игру испортить как_отключить как_перенести как_сменить кака* какая карточку карточку~ квитанцию
-4 кени* кении комн* комнаты контакт копи* копию коровник коше*~ кошельком~ красота креплению крив* криво критическое
-4 курс* куст* куста лени* ленина ли_перенести~ лично личность любое мало* маломерит маю мая местах могла модерация
-4 можн* можно мучн* мучнистой напи* народу нахо* начиная не_в неделе немн* непр* низа нитк* нитка новостях носи* ношу
-4 обработка объясните обычную обязаны огне* огнетушителей одновременно она_меня онла* онлайн опис* описании
-4 оплачивать~ опры* опрыскать освя* освятить осно* основном остались отдельно~ отдельное отзывам отличается отпишите
-4 отредактировать отрезать оформлять оценками пере*~ переехал переехали перенести перенести~ переоформите пери*
-4 период план пластик подкормки подойти подписку~ подскажет подставка подтверждать пожелтели пожертвования показать
-4 поль* поменяете поменяйте поползет поте*~ потеряю~ потеряю~_карту~ поче* почему правда приг* приглашаем примерно
-4 прислать приш* пришлю пробный пробный_период продаю пропустила просит простите простой простыми процесс прочитали
-4 пустую размерную размеры рожд* рождения розе* росы роум* роуминг руга* сайт* сбор сбора свящ* священника секр*
-4 секретарь семи сервисный сетк* сетку скачать скол* скол*~ сколько сколько~ словами смор* смородину собрании совм*
-4 совместительству соседней списания~ списке спрашивают старом старому стекла страничка страховку строку стыд* стыдно
-4 схем* схеме счет~ темы тома* томаты торч* торчит уберу убить угон* угона формата хранится цвета~ черновики число
-4 что_у шестерых шов шт эвак* эвакуации экст* экстренный юрли* юрлицо
-5 #_за *acket *acost *afuka *afute *amika *ample *atasi *ative *auoni *ciety *dancy *ekana *erlap *esign *ezaje
-5 *gukia *hakos *hamie *homwa *icked *icted *icult *ifika~ *iishi *ilika *imbia *ional *itors *ivacy *lands *leman
-5 *lieve *ngoja *ntant *ocess~ *omeka *rries *space *surer *tambo *tches *tgrew *tmann *uliza~ *адьбы *ались *аняет
-5 *апрет *бенка~ *вивка *вуйте *давно *десят *довую *думаю~ *ельно *еская *ещает *иками *иссия *метил *овине *одные
-5 *одный *онтом *опуск *отает *пасна *порту~ *пуска *рейду~ *рейти *ренос *рячую *седку *сится *сском *стима *сылки
-5 *тавке~ *татка *тером *торой *устят *учить~ *шинок *шущих _# _ada _clinic _fees _hey _kindly _nauliza _nawezaje
-5 _picha _please _typo _подскажите _пришло _прошу _скажите _сколько a_gentleman a_parcel accountant ache* acheki
-5 after_the agrees akaangukia akiwa_na alichomwa alin* aliyeumia all_of allotment ama_lazima and_got and_have api
-5 appl* arch* are_comparing as_well asante_sana attached badilisha_jina bana be be_patient believe booked_for boot*
-5 boots bracket bwana care* cellar cha_akina char*~ cheers_that class come_out confirm covers dark_theme days_and
-5 defa* difficult does_the due_thursday educ* educational embarassing entry exam* example expo* for_writing gent*
-5 gentleman gmbh gp haiishi half_of hana_simu~ hard_to hart* hartmann hawauoni helm* helmet home i_just i_registered
-5 idea_tu if if_the~ ikic* ikichomeka imeandikwa impo* import in_law in_may inacost inco* incomplete insurance_ya
-5 is_made is_wrong it_my jibu* jibuni jins* jinsi jinsi_ya juzi kama kiasi_gani kila_mmoja kill~ kindly_advise
-5 kitambo km know_if kuandikisha kuhi* kuhire kupe* kupendeza kurudi kwa_hivyo law linabadilika loos* machakos majibu
-5 makaratasi matc* matches mbov* mbovu me_if me_would message_of milk* milking mine_is mliniambia mlinisaidia mnac*
-5 mnacharge mnaweza_rekebisha mnia* mniambie mnisamehe more mrs msaa* msaada mtu_wa mwezi_na my_message my_spam
-5 na_kuna nalinganisha namba_ya naombea natumwa naul*~ nauliza~ nawezaje nega* negative next next_spring ngapi_kwa
-5 nguo~ ni_idea ni_kiasi ni_pesa nich* niha* nihamie niju* nijue nikaogopa niki*~ nimeenda nireport nitafute niwahi
-5 nothing_until~ notifications nyeusi on_it on_your one_and or_do or_only outg* outgrew overlap papo past~ per
-5 per_day perm* permit petrol pia pric* privacy proc*~ process~ quar* quarter quot* reached redu* redundancy
-5 rekebisha result revo* revoking rota* rotation safari same_hotel say_about seater sent~ shule_inasema simply
-5 since_thursday since_you slow* slowly society sohn subscriptions supported switch_on tax ten test* testing the_chat
-5 the_choir the_data the_lab the_policy the_process the_seller the_travel~ to_everyone to_it tour tu_nijue tunamngoja
-5 tunaomba tunapanga tunaweza ujao_ni ukif*~ ukifika~ ulit* ulitoka uoga upya ur visi* visitors visits wakicheka
-5 wakipungua walikimbia was_very way_to wed_like what what_im whats_the widg* widget wiki_ngapi wiri* wiring
-5 with_another with_wrong worked_and workspace wrot* wrote ya_app ya_miezi yalikuwa yeny* you~ zilichafuka ага_понял
-5 бага* багаж безопасна бизн* бизнес букве в_воскресенье в_конце вашего_обновления вежл* верно взнос виден вклю*
-5 включить вмещ* вмещает во_второй возвращаются~ второй_половине входит вы_работаете вышлите гб год~ годовую горячую
-5 дата дево* делаете день*~ деньги~ доза домена допу* допустима доставке~ дружу если~ есть_ли жена за_десять забить
-5 занимаетесь записать заявке здравствуйте изго* изготовления или_только кило клубе ключ_от комиссия компьютером
-5 конце которой кошки краска критическая купил лайт лечится машинок моем*~ моему~ можно_оплатить муж~ на_дому
-5 на_русском надо_ли неда* недавно ничего_не норм_это нуля окол* около оплатить оплату~ оплаты~ остатка отпустят
-5 отре* отчество офис* офиса пасп*~ паспорту~ передумаю~ перейду~ перейти перейти_на перенос переносить перм* пермь
-5 пишущих подстраховаться пож половине получателю получение получить~ помощь поправить после_свадьбы посч*
-5 посчитается предоставить прет* прививка пришлите прога продлевать пропуск пропуска просадка прошу_предоставить
-5 пуст* работает работаете_в разобралась_сама ребенка~ ремонтом русском рюкз* рюкзак с_моим самозапрет самой свадьбы
-5 свой~ серд* скок* скока сколько~_это~ случ* совс* совсем соседку сотрудниками сохраняет спам спасибо_что спрашивает
-5 сред* счету~ тепл* украдут~_телефон~ хотим_подключить хотя_все хочу_записать чеке что_написала это~_стоит~
-6 #_pupils *ached *akiwa *angwa *aplan *cates *cover *dated *dents *dhuru *ecked *edule *eport *esday *fanye~ *funza
-6 *gilio *hindi *ikana *ining *letea *login *ludes *msung *nfall *nguzo *osity *ports *ppose *rance *rried *rtcut
-6 *tical *ungui *vices *waida *атный *ахует *вится *дожду *ефона *здать *зжает *зинам~ *ивную *ивный *инуть *иньте
-6 *ктору *латно *личии *ллицу *льный *майте *новой *нское *нький *овной *пение *порта *прежу *рвого *рытия *сенье~
-6 *сивая *сская *тавят *татке *тырех *ховке *ховую *шками *шлите *ьержа *ючить *язать *яющая _for _pesa _ticket _what
-6 _что _экзамен a_stolen about_how account_for adults akii*~ akiibiwa~ alifika alph* alphabetical anaf* anatakiwa
-6 api~ baad*~ baada~ baada~_ya bei_ya bonu* bonus brin* bring cabin came_back can_my card_if care cat certificates
-6 charge checked comma cows cros* curiosity dela* delay deni* denise devices documents_do emergency_number ener*
-6 energy ever~_happens explained_it fall* falls fibr* fibre file_was fini* for_my for_somebody forg* form_is game*
-6 games haid* haidhuru haifungui haijatoka her_name hivy* hivyo how_do how_long huwa i_bring i_suppose ikiibiwa_siku~
-6 in_her inacover inafuata inaw* includes is_only is_that itakaa just_an kawa* kawaida kiin* kiingilio kujiunga
-6 kulinganisha kulo* kulogin kununua kuwapongeza kwa_meeting kwal* kwale letter_of limi* limit logo_on long mahi*
-6 mahindi maji* map_on mbwa miezi_tisa mlizotuma mmeshinda mode* model months morning_i move* moved mrek* mrekebishe
-6 msib*~ msiba~ mtanijibu mtu_aje my_account~ my_husband my_mother my_username my~_card~ na_# na_kama na_mbili
-6 najaribu naomba_statement nash* nawe* nayo need new next_to ngapi_jumamosi ni_ngapi nibadilishia~ nifa*~ nifanye~
-6 night nikigonga nikipiga nipa* nitaichukua nitumieni number_in on_it~ one_since only_one on~ otie* otieno our_staff
-6 out_to panicking park* past* pastor pay~_out pict* pins poa_sana punguzo pupi* pupils pupp* puppy rainfall rega*
-6 registered registration requirements robo* saa_nne safa* sams* samsung saut* sauti sche* schedule sept* september
-6 service_as setting ship* shortcut si_mbaya signature siku_hizi simu_ikiibiwa siti* sitini smile stor*~ store~
-6 students sund* suppose the_logo the_older theme there_parking this_week to_close to_mine to_move tree tu_na tumeona
-6 tunafundishwa tunajifunza tunaleta tunaplan tunayo turned_off unga usually utc viba* vibaya vipo vizuri_kwa vyak*
-6 vyakula walimu wamt* wamtibu what_do what_is ya_mwaka ya_nani yaja* yajayo yanaanza you_are your_letter yout*
-6 zimepangwa а_если а_что айфо*~ айфон~ бесплатно было_в в_отпуск в_том вами вашим веге* вегетарианское виде*
-6 визового воск*~ воскресенье~ входит_в выез*~ выезда~ говорю году головной града дачу дед делать_если дети для
-6 договора доктору должен дуба* дубае же_самое за~ закрываете застраховать зря иван* ивановой или_нет иног* иногда
-6 картой~ кири* кириллицу клавиатура кнопку консьержа корпоративную корпоративный красивая крит* любл* люблю любом
-6 магазинам~ мале* меня_нет метра мини на_ваш на_юбилей наез* наезжает наличии находит нет~ номеру ноче* ночевать
-6 нрав* нравится ну_и обязательно ожил омск оставят остатке ответ оформляете пауз* паузу первого первого_числа
-6 переключить писа*~ писал~ повернуть подожду подумайте поиск посылка потопа предупрежу привязать примерный
-6 пришлите_пожалуйста пуст*~ пусть~ раздать реал* реально рейс* рейсе рекл* русская самое связи сдвинуть сент*
-6 сентября скаж* скажите скачивается скиньте сортировать спасен справку_о старушками страховке страховую страхует
-6 студ*~ студентам~ счету считается телефона тера* терпение тороплюсь трав* травить ту управляющая филь* фильтр форм*
-6 форму ход ходи* ходим центра частям черный четырех читают~ штат* штате эксп* экспорта язык* языках января
-7 *abook *ajili *aking *aning *anzia *apili *asomi *ataga *cines *cture *donda *eived *erves *hunga *ianza *ijibu
-7 *ikali *ipata~ *kisha *meday *nefit *ngana *ocess *olute *point *rsary *sahau *senti *skeli *teers *tosha *tpone
-7 *ttern *ugged *uhusu *авить *адьбу *аницы *везти *дался *евать *еники *ерных *ещают *иняла *ичный *крали *лейте
-7 *льких *мание *мытая *нькая *ольны *расте *ровка *ролей *рпусе *усные *цевой *читал *шение _bima _kidonda _loan
-7 _siku _tangu _were _все _посылка _это a_case absolute acce* acti* adop* adoption advi* aliacha all ameipenda amep*
-7 ameshaipokea anafanya anapea anapokea anashika and_neither app_inaonyesha as_i atafurahi bado_sijanunua bais*
-7 baiskeli before_the benefit boss break bure bursary capt* caption carried case* cases casu* casual cate* catering
-7 chetu cleaning clic* closes_tomorrow dead_and december dese* deserves deserves_a else end esim export feel fill*
-7 find_the floors fold* folder for~ fundi_wa gold gree* guil* guild habari_naweza hapo have_it hawasomi homework
-7 i_change i_export i_noticed i_transferred i_was if_that~ ikii* ikiibiwa impr* impressed in_one inaruhusu inaweza
-7 instructions insurance_pay~ itak* jumapili kama_hii kesho_ni kidonda kilimo king* koti ku kuacha kubadilisha_pin
-7 kufungua_account kuit* kuitaka kujisajili kulingana kureport kwa_profile kwa_simu la_mtu lad like limit_on
-7 logged_in login_code maana maandishi made_me mado* madogo marr* me_i me_what member mkik* mkikaa mlinzi mnatibu
-7 money_back most moyo mtao* mtaona museum my_neighbours nataka_kujua nataka_tu ndo_iko news niba* nibadilishe
-7 nikasema nikichunga nipe niru* nirudi nite now_im nyinyi_ni of_a of_next offer on_to open_sunday pa pase* pasenti
-7 pasenti_ngapi passes pattern perf* pete phone_line picture plans plot porto postpone process prom* pua puts rafi*
-7 rafiki rather_than reads received serikali side sijanunua sofa~ someday sort_by spre* statements study tell
-7 the_blue the_caps the_phone the_washing the_wrong then_silence there_was tho thought_the tryi* trying tumeongeza
-7 tunabook unpl* unplugged vaccines vizu* vizuri vizuri_ni volu* volunteers wado* wadogo wanataga washing
-7 washing_machine way we_had wed when_there whether_the~ whoe* whoever will with_the would_like xiao* xiaomi xmas
-7 ya_gold ya_mpesa ya_ofisi ya_sacco yangu_hapa years yeye_ako you_look you_recommend your_phone za_asubuhi zenu_za
-7 акк блокировка блокируется блюд* болейте будущее_сделайте был в_приложении вас ваш_сервис верс* вкла*~ врем* глаз
-7 дали действует доба* добавьте довольны дого* допс* допсоглашение другого_хостинга дыма еще_вчера забрать_посылку~
-7 закрытия запо* звоним здра* здрасте игра иконка или_надо или_хватит иска* искать какая_комиссия кале* корпусе курс
-7 лицевой маленькая мело* мелочь можн*~ можно~ мопс на_месте на_почту на_свадьбу неверных норм* нужна~ обещают обни*
-7 обнимаю обок* обокрали ответа_по отделении паролей переписать перс* по_страховке поме* поне* поре* пореже поро*
-7 порода прим* приняла прос* против работайте размытая разр* реже* режет русс* с_другого само*~ свад* свадьбу
-7 сделайте_в себя скач* скольких случилось смск* смски собаки сотрудников ставил старый страницы сумме таки* тике*
-7 тикет того точн* точно три_года трог* увеличится удоб* умер что_так я~_его
-8 #_it *adili *agala *allow *aribu *awahi *bieni *brary *burgh *iform *ioned *irani *nadol *ndows *ndson *pbook
-8 *pened *rhood *sktop *ssion *tains *uliza *авишу *алога *алось *аснее *димся *ждает *зница *зываю *ирают *ируем
-8 *канов *ковую *лгода *ллеги *лодец *льных *няюсь *овыми *рамма *рытии *сиями *стаму *ствие *тавка *тверг *течку
-8 *трите *тское *чаний *шался *шиваю *ыпуск *ялись *яющей _app _are _great _id _je _mahindi _mko _nimejifungua
-8 _nimepata _no _rider _want _where _wow _доброе _карту _ок _отличный _хотел _чем absolutely_no account_i add_my
-8 ador* adored aii ako_sawa amba* and_whether answered app~_had~ are_there at_your atafikisha background badi*
-8 badilisha bait blin* blink built calendar_could came can_be chapel come come_home commission could_the curt*
-8 curtains daktari_wa dental desk* desktop doc doct*~ doctor~ dogo edin* edinburgh effect everything_in exports firs*
-8 first good_weekend grandson gud guides hard* hata_kama have_been he_has hens i_go iko_mtaa imeniua_mbavu inah*
-8 inahitaji inaingia_kwa inspection it_be john jonh juml* jumla keyb* keyboard kifa* kifaa kija* kilo* kilos kingine
-8 kosa_langu kubadili kuhusu_mkopo kuju* kujua kuleta kuleta_mtoto kunusa kutoa kwenda kwenye last_week left_at libr*
-8 library limits lipi* lipia liqu* liquid lita losi*~ losing~ lost_everything lugh* lugha majirani march_and mbag*
-8 mbagala mbav* mbavu mbay*~ mbaya~ mbili_asubuhi mbili_leo meal* meals meet* meeting mentioned miezi_mitatu mine
-8 mita* mitatu move_my mpir* mpira mtaa* mtaa_gani mtaangalia mtat* mtoto_chanjo mumm* mummy mwambieni mwen*
-8 my_friend mzaz* mzazi na_wiki naanzia naez* naeza najaza nataka_kuleta ndef* ndefu need~_to neighbourhood nhif
-8 ni_siku nije nilikuwa_na nimejifungua nini_na none~ no~ number_for off_by offe* on_page ongezeni opened_this
-8 opening opening_hours over~ pana* panadol pay_by phases planting pois* poison porter price ques* righ*~ right~ row
-8 sana sawa_na sawa_ni scrapbook shor* sijawahi siku_gani siku_ngapi slug* slugs so some_time spel* sunday_nataka
-8 swallow tari* tariff the_export the_list the_two the_wifi then_i these thos* those to_use told_me u ukiw* ukiwa
-8 unanyonyesha unde* unif* uniform what_are whats windows wing with~_a works~ wote would_you ya_boda ya_gate you_but
-8 youd zero акта ахах* ахаха безопаснее бесплатный более брать была в_другой в_такси в_третьем вас_с верн* внук
-8 вопрос вот выбирают гелю годо* груп* групповыми держу детское до_обеда доброе_утро дополнительных заве* закрытии
-8 замечаний зани* занимается заслушался здоров зла знал* знали или_так имет* иметь к_вам к~ как_нибудь каку* какую
-8 каталога качественно клавишу клуб* ключей коз коллеги крес* кресло купл* купленный курь*~ курьер~ ли литр* литров
-8 лут молодец моя музыка на_руках на~ нову* новую нормально нуже* нужен обяз* оплатить_по ответа_не отличный_сервис
-8 отпу* отчет перевыпуск перса писа* писала планируем плас* пластиковую плиз полг* полгода порв* порвал посмотрите
-8 пришло программа пром* протечку разница расс* регистрировался руках рустаму сгры* сгрыз сзад* сзади скин скло*
-8 склоняюсь слов* слово смея* смеялись сове* спрашиваю старой стер* супе* супер счет_на тара* тараканов том убили
-8 убит* увидимся удер* удобно укра*~ управляющей устр* устранили утве* утверждает утро четверг что_вы чтоб* чтобы
-8 экскурсиями
-9 *akula *arges~ *atext *dates *eague *ebody~ *ehama *eived~ *ether *hieng *ikiza *ilipa~ *ipzig *iring *kombe *lated
-9 *nancy *ndate *ngeze *nmark *pdate *rgens *senal *sheet *thday~ *tions *ukana *unjia *uwaje~ *vived *авляю *апефт
-9 *блась *бочий *вщику *дания *еводы~ *едиты~ *елось *ехала *инать *ищают *йском *коном *лению *ливый *личка *льные
-9 *мялся *овать *олога *омное *ошлом *оянии *почка *ржать *робка *родам *рядке *тавки *торге *туете *улось *улять
-9 _haha _in _poa _shamba _statement _would _деньги _кому a_nice a_table achi* achieng agne* agnes aje akif* akiw*
-9 akiwa alinisikiza aliyenihudumia allergens ananivunjia arou* around arse* arsenal bado_inasema be_cool bei_gani
-9 bela* belated bima_inalipa birt*~ birthday~ book_a brother burst buy_my called candles charges~ clinic_ya colleague
-9 cool_to copi* copies copy_of copy_ya denm* denmark for_six forty gets~ gets~_stolen ghen* ghent guni* gunia ha
-9 hand* harusi hasi* hasira have_one hi how huyo i_download i_simply i_would id_be idio* idiot if_somebody~ inak*~
-9 inakatika inakuwaje~ inalipa inatumwa is_over is_the it_would itat* itatosha juja kazi_ya kiswahili_kwa kulalamika
-9 kumshukuru kwa_mama kwa_sababu kwa_wateja langu_kwa large large_print leip* leipzig like_to lipa listed mand*
-9 mandate met misspelled miwi* miwili mmeniokoa mpen* mtaj* mtajua mump* mumpe mwisho_wa my_brother my_father my_work
-9 na_je na_nataka na_ni nataka_kuanza need_a ngap* ngap*~ ngapi ngapi~ nice_weekend nigh* nikilipa~ nikisafiri
-9 niliwatext nimebaki nimebaki_na nimefikiria nimehama niongeze nitaongea nitaupdate no_need~ page_no pipe pram rate
-9 rece*~ received~ rest* retiring robo rong* rongai ruiz sear* search set_up shif* siku* simp* simu_ama smell_of
-9 some*~ somebody~ spreadsheet sure* surely survived swears table_for tenancy that the_app the_bill the_code
-9 the_course the_map the_old the_other the_pram to_book to_stop transfer_to tric* trick two_days ukil* ukilinganisha
-9 ulio* uliopita updates use vide* viko* vikombe vpn wa_customer wazee_wetu weeks_ago whether_my~ wife with_you works
-9 ya_clinic ya_simu year* you_lot zinalipwa zing* zingine а_меня англ* английском бант* бантик бесплатно_на
-9 больше_нет буде* в_прошлом ведр* ведро вече* вижу внуч* внучка восторге все_хорошо вспоминать выби* выру* вычи*
-9 вычищают городам дате держ* держать дипл* диплом доба*~ документы_нужны доль* дольше доставки драк* драконом
-9 за_полчаса за~_что~ забыл зада* задания заказать закрыт запрет засч* засчитывает зеленым знай* знайте как_это
-9 какие_документы квес* квест коробка косн* коснулось кред*~ кредиты~ кредиты~_и~ лампочка мига* мигает музея
-9 на_кредиты~ нашел ночной ну огро* огромное оставить остальные отменить оформить ошиблась перв* переводы~ пересадка
-9 письма пк погу* погулять пожар поиске поликлиники помялся порядке посмеялась посоветуете прош* прошлом пс псих*
-9 психолога рабочий решил с_телефона семь* сидели скид* скидку склада сколько_это смене состоянии сплю спс_все сроч*
-9 срочно стар* табличка таком терапефт торт трев* уведомления упаковщику хотелось чудеса чужим
-10 #_is #_to *afuta *ahili *aniua *atifu *busho *cilia *dbook *dikwe *eleza *eneza *esent *fully *ikika *irika *isani
-10 *kiria *liday *lviwa *ntary *osewa *pisha *plain~ *rtner *shika~ *teful *авите~ *аемые *аемый *азить *асота~
-10 *влена *вость *вушка *вычно *дницы *евоги *енное *енных *ервые *етить *жрали *зации *итала *кажем *ктива *кторе
-10 *латку *лезно *ликат *лучен *нейке *нести *ольте *омнил *орово *рафии *рейки *ремно *рника *рович *рожки *ругам
-10 *рьеру *седки *скать *слала *терии *тивно *торга~ *тошку *уется~ *чером *шрута *ьютер *этому _fundi _hii _love
-10 _mkipata _stima _бабушка _во _огромное _уважаемые _хотим _хочу a_joke a_limit adve* advice ah ahea* ahead
-10 akaunti_ya aki_nyinyi akifa akis* amerudi amesikia amin* amina amna at_the~ be_lovely bin blue_kettle brok*~
-10 broken~ bt ceci* cecilia close_the come~_in~ commentary complain~ could could_show~ county csv day_the
-10 delivery_address disk* disks doma*~ domain~ draf* draft dream embu ende* everything_works expe* expected fax feeds
-10 form_ya girl god grat* grateful greece halv* halves hamjasema handbook hapa_kwa holiday hufu* hufunguliwa ikik*
-10 ikikosewa ilisikika ilisolviwa im_not imei* imeingia_stima in_september is_making it_on its_the jioni_na kanisani
-10 kisw* kiswahili kuel* kufungua_akaunti kuhama kuib* kuibiwa kuli* kulipisha kunu* kupunguza kure* kuso* kusoma
-10 kutoka kwa_bank kwa_email kwanza_na kyc lazi* lazima lian* liandikwe lolo* lolote loosing maan* mamb* mambo mana*
-10 mapema matu* mb mean mlivyoandika mlizotengeneza mnat* mnge*~ mngeshika~ mornin mtak* mtakatifu mtu_akifa my_own
-10 na_kiswahili naja* nalipa ndug* ndugu next_day nimekuja ninahitaji ninawashukuru nitaenda nitakuja of_that ofis*
-10 ombi ona part* partner pesa_ngapi present pret* rath* rather rush_whatsoever sala* scam scared scared_me self*
-10 selfie settings show show~_the~ soko* sokoni soko~ spik* spika sunday telling test that* thats tigh* to_any
-10 training travel tume* tunaandikisha ukum* ukumbusho umri updating wahu* wahusika walikuja was_on web went_to wenu
-10 wipi* wiping woul* wron*~ wrong~ wrote_about ya_maji your_driver zilirudi zilizobaki zinapatikana батарейки блок*
-10 бортовой бриг* бухгалтерии бы_здорово бывшей в_общем вежливая вежливость вещь вино* вкусные во_сколько вост*~
-10 восторга~ впер* впервые время всем вторника вы~ выло* выложу выра* выразить высп* высплюсь выставили выхо*
-10 выходные где_в голос даже девушка диме до_сих добавите~ доте дубл* дубликат заву* завуч закажем заметил запомнил
-10 здорово игор* игорь или исправлена картошку клав* клубом коллектива комары компьютер крас*~ красота~ курьеру
-10 ладн*~ ладно~ лине* линейке льго* маму маршрута меня_не меняем можете_не на_жену на_сколько налаженное нашла
-10 не_отвечать непривычно нибу* нибудь ник ноги общем огромное_спасибо окна оперативно отдельно отметить палатку папа
-10 педа* педагогического переоформить переслала петр* петрович пирожки повт* погоду подругам поже* позвольте
-10 поздравляю поискать полезно полиса полосы получен понял_жду попробовал пор поставил похо* похода почи* поэт*
-10 поэтому признательность просто_мысль прочитала разо* расписание рассылки рост сайта сдал сих сих_пор снов* снова
-10 сожа* сожалению сожр* сожрали соседки сотрудницы сохр* стек* стерилизации стоить страховать стре* стремно так~
-10 темн* трак* тракторе треб*~ требуется~ тревоги тьфу у_соседки убиты уважаемые уважаемый унес* унесло фото*
-10 фотографии хай хоти* хотим школа
-11 *azine *barau *eneze *etter *fault *funzo *ioona *lekwa *nisha *onary *otion *ramme *rishs *rtain *shane *spute~
-11 *uired~ *utory *utube *wango *wyers *битое *вочки *генту *дости *еское *изнаю *койно *манде *минки *много *ойная
-11 *ойный *плюсь *рашки *рьера *стака *стеру *тился *турой~ *ужили *ющего _asante _hehe _nothing _sina _whats
-11 _передайте _умираю abou* about account~_yangu~ again_your alikuwa_na amenipigia analipa arri* balaa bari*
-11 be_killer be_nice because_of best_in by_default certain chak* chakula change_the chek* cku concerning counts day
-11 default dict* dictionary disp*~ dispute~ do_you dog drew fair_enough fool gain had_a happened hehe heri how_you
-11 i_kill ikao* ikaonyesha ile_loan included_in ingekuwa_vizuri is_up it_just juu_ya kill_a kind kituoni kiwa*
-11 kiwango kucheza kuelewa kuon* kuse* kusema kwa_hii laughter lawy* lawyers leo_ni log_in mafunzo maga* magazine
-11 mahindi_yangu matusi maybe_you mjin* mjini mkan* mkio* mkiongeza mlinituma mnapokea money_it ms mten* mtengeneze
-11 mwezi_jana my_subscription my_ticket na_line news* newsletter niwe* niweke nlio* nliorder not_a noticed_that nyan*
-11 nyanya of_this ok_will old_samsung owl parishs payment_is pele* pelekwa plot_yetu prog* programme promotion purs*
-11 qr rangi_ya requ* requ*~ required~ reti* says_# sea sms_za sort spea* speak spray statutory store stretched swal*~
-11 tablet tell_her than the_boots the_delivery the_engineer the_next themes there_a think_about thinking thinking_of
-11 to_come tuba* tubadilishane tutaongea two_step ujao update_my wasioona week~ were west* westlands whet* whether
-11 which_of withdrawn work* write write_a youtube zamb* zambarau zimeibiwa благодарю_за блюда будет в_игре вы_лучшие
-11 вы_мне гадо* гадости гроз* грозил да девочки доверенность_на дово* достака его_не жаловаться за_один зара*
-11 заработал заслужили исправились какое команде комиссия_за курьера ли_с~ мастеру меня_и мое мура* мурашки мяса
-11 напишу немного новой нужны обновляется опоз* отказали пасх* пасху пел поминки понял поставить признаю прок*~
-11 прокуратурой~ пять_минут разбитое разобралась реге* регенту сервис_так сколько_стоит слат* слать следующего
-11 спокойно спра* стекло судо* судом сын терпеливый том_году убив* убра* хор шестьдесят
-12 *aimba *aints *amata *anini *ataje *ewana *fects *fuate *guswa *ibuni *ifute *ikiwa *iweza *lilia *limie *rieni
-12 *акали *акция *бенно *бочую *бушку *вился *водом~ *дится *дшера *едней *еевну *ельно~ *ензию *етели *зетки *инить
-12 *ипажу *ладку~ *лание *летит *ливки *мокод *молет~ *мывал *нежки *никах *одных *осьба *рждаю *ркете *рнале *робую
-12 *роших *снили *стями *талью *трели *удите *хстан *чатан *ьника _could _do _kumbe _nani _ni _nilikuwa _sounds _will
-12 a_sunday about_it about_my add akishindwa amevaa an_extra anaililia are_the back baco* bacon barikiwa be_left
-12 breaks bursar can_i can_we can_withdraw cant_log~ complaints coul* dad diff* easi* easier effects explain_the
-12 explained fiki* fikirieni fill find fixe* fixed for_me fres* good_one guest gym hatua how_much i_called iko_mbele
-12 im_only is_right it_in je june kuongeza kuto* kwa_ile leta like_the live* mada* makes_the married mbele_na
-12 mkipata_nafasi mkiweza mliyonipa mnakamata mngeongeza mnis* mnisalimie mnitumie mond*~ monday~ month_and moving_in
-12 mpya mtas* mtasema muif* muifute mwezi_ujao my_students na_yeye nali* napataje naul* naweka next_year nifu*
-12 nifuate nikacheka nimenunua nitafanya niwape nobody_answers~ okaf* okafor ooh ough* ought ought_to parish post*~
-12 posted~ priv* private right_and samahanini shra* shrank sijaguswa solv* solved sounds sounds_good spring_i tanga
-12 the_barn the_kids the_little the_sofa thre*~ three~ to_get too try tumeelewana tumewamiss tunangoja ulis*
-12 ulisaidia ussd very vp wako* wakora wanaibiwa weekly were~ wiki_jana yafi* yafike yearly yes your_booking
-12 your_opening бабушку в_июле вкладку~ всег* всем* всему входе выходных года_назад годы делал денежки дени* денис
-12 доле* долетели есть_у жаловалась журн* журнале заводе истек июле казахстан какого каюс* каюсь кома* кормит личную
-12 марк* маркете менять моме* момент мошенниках муже* мужем наливки напе* напечатан ната* наталью но_она ну_вы объе*
-12 объединить объяснения объяснили особ* особенно отделом отделу переводом~ печет пироги плакали подтверждаю подш*
-12 подшипников пожара пожелание поклонники полетит понедельника попробую последней посмотрели посп* поспорили
-12 предупреждением придумывал приехала принести промокод просьба прочитал пустое рабочую райо* району рассудите реда*
-12 редакция розетки роли* ролик с_какого сам_не самолет~ сдал* серг* сергеевну слез слов смер* сошл* сошла став*
-12 ставить тем тума* туман тут тыка* тыкала ума упал фель* фельдшера хакера хороших хорошо чайников частями читаю
-12 что_прислать экип* экипажу этим
-13 *atatu *ciept *cises *dness *eacha *eling *endar *htens *igned *igusa *inder *ipata *iters *lumns *mbuka *mehow
-13 *msini *rsons *tisha *umizi *usiwa *yonya *ально *ающим *думал *ебная *евное *егами *еланы *ензий~ *ертью *жении~
-13 *ирать~ *ичков *йнеру *конец *лесос *летку *ллара *мажку *мелье *некен *оваты *остью *отало *ример *слась *таток
-13 *тинку~ *урный *ушать *шинку *ывать _huyo _mambo _thx _wed _yes _понял _привет _спс a_dark~ about_and again_the
-13 alifurahi aliirudisha aliyekufa amepona_kabisa anawasalimia au awab* awabariki back_in badg* badge be_moved
-13 been_using been~ bought_the budg* budget cale* calendar can_two ce change chat* clea* columns comm* comments cons*
-13 coul*~ could~ could~_you dark~ designed disa* dont_need~ emergency_drill enjoy_your enou* enough envy est eu ever
-13 exchange_rate exer* exercises explanation faith feeling fewe* fewer flat* for_good fren* french frig* frightens
-13 ghan* ghana grap* graph hamsini ikiwaambia ilinigusa ilipopotea imeingia_sasa in_ten inafunguliwa inaruhusiwa
-13 insa* insane it_ships join jumatatu kabi* kabisa kich* kilo kindness kufungua kuona kureset kusikia kutaga lid
-13 love made matumizi mawa* mawazo may mbez* mbezi me_back menu_and mjib* mjibu mkal* mkiwa mkiwa_na mlim* mlimsaidia
-13 muda mungu_awabariki muwe* muweke mwaka_jana my_contract na_nafasi nafa* nashukuru nataka_kuongeza ni_zipi
-13 nimeifuata nimejaribu nimekata no_rush nothing_to nurse nyingi_sana nyuma on_sunday onye* onyesha owne* owner
-13 pays* persons pola* poland port pot put_the que quotation reciept remi* reminder rent_the rush saa_ngapi salu*
-13 salut savings_pot say scarf shift ships simple since_she slid* slides so_that some somehow soon* sooner soun* so~
-13 std step tama* tamaa tangazo tena~ the_cable the_exchange the_parcel the_waiting thou* to_add top topi* topic
-13 tulitoka twin* twins typewriters utan* utani uzaz* uzazi waiting_room wakianza wana wananyonya wangefurahi
-13 wangu_na who_has wobble would yenu_imeniua you_at zilinisaidia zipi аварии б бумажку вело* весе* весело водителю
-13 все_заработало выброситься выдр* выдра выжи* выживание глад* гладко гости дежу* дежурный диза* дизайнеру длин*
-13 длинноваты долл* доллара душе* душевное если_бы жутк* жуткую завезти заработало засл* знал играть игро* игрока как
-13 карте картинку~ когд*~ когда~ коллегами конец конь коня котя* котят крад* крадут крут* круто мане* манекен марш*
-13 машинку можно~_было на_четверг надо назы* называется наконец например неин* неинтересно ними но_это нови* новичков
-13 носится обновлении обяз*~ обязательно~ окно остаток отдельный_респект перед подз* подземелье подумал пожелание_на
-13 показывайте помялась поше* пошел предложение предложение_на прет*~ претензий~ придется приложении~ про прок*
-13 прошло_две пыле* пылесос разве режи* режим свою~ сделаны сервис слушать смертельно смертью спасибо_все спорим спс
-13 срос* срослась ссыл* ставки суди* судиться таблетку толково торо* трой* тройка убрали умир*~ умирать~ умираю
-13 умираю_со упра* уровня учебная хотел читала чтоб шага* шагам ячей* ячейки
-14 *akufa *ature *cards *cheko *choke *debar *dwiga *elewa *epted *erudi *essed *eting *gards *ggest *hered *iisha
-14 *kosea *lapse *lenda *lezea *lpful *luhya *mbeni *oever *othly *plode *rhaps *rible *rical *swali *takia *tcuts
-14 *ukuma *umbue *yalty *душки *едала *енние *ковал *лаете *льшое *мните *могла *ндаре *новат *овщик *одарю *пасно
-14 *рался *тянул *унтом *ующем _an _cheers _form _itd _nimenunua _tangazo _usiku _вопрос accepted act allo* ama_ni
-14 animation app_ya blocked blue_one blur* blurry bothered burs* but_it bwan* bye collapse conm* conmen could_it dap
-14 dark~_mode dented dumm* dummy effe* emoj* emoji enjo* enjoy explode farm feed* gani halisi helpful hits hivo hizi
-14 horr* horrible hyst* hysterical iliisha imeisha in_there~ inaj* inajibu inatoka_lini ingekuwa is_dying it_the
-14 itac* itachukua itan* itaniua itd itd_be jadw* jadwiga joy kale* kalenda keep kicheko kilu* kiluhya kubadilishiwa
-14 kumbe_bundle kumi_na kutuvumilia kuua kuwa larg* lend* lending loved_the loya* loyalty majirani_wote maki* making
-14 masw* maswali may_i mayb* maybe mnatumia mode_my~ msic* msichoke msijisumbue mtatoa mtoto_na mwenyewe_kwa my_money
-14 my~_eyes na_hiyo naeza_lipa nan naombeni nate* natest nawatakia ndogo_na next_week ngapi_na ngum* ngumu nhs
-14 nimebadilisha nimeleta nipee nisave number_yangu one~ pale perh* perhaps petr* pets picker please_tell pleased
-14 postcards put_it real regards rose sana_imeingia sett* she_stayed shed shortcuts shows_the shut* sidebar
-14 sijaibiwa~ smoo* smoothly some~ spen* spent stor* story suggest summ* summer swali~_leo~ thanks the_claim
-14 the_emergency the_pump the_quick then ther*~ there~ they~ times_and to_answer two_minutes two_years ugan* uganda
-14 uko upsi* upside us usef* useful vich* vichwa wa_clinic waha* wahala wakisema wanatumia want* waze* wazee which_is
-14 whit wimb* wimbo with_an woma* woman ya_kuua yangu_haina yenyewe yesterday_i you_still you_to zilikua аккаунтом
-14 бега* бегает безопасно благодарю богу большое вау версия виноват выручили газовщик гайк* гайку глаза друж* знач*
-14 значит игре календаре крик* крики ладу* ладушки лучшие мысл* мысль на_другой не_понял~ остальное отде* паниковал
-14 передала пересчитаете писал подтянул пока_я помогла поня*~ понял~ претензию разобрался регистратура слава
-14 слава_богу следующем спеш* спешат темную темную_тему тему убойный уже_бегает утре* утренние фото хотелось_бы
-15 *anish *apter *ariki *echea *embea *epass *erent *hauri *ieved *iment *iving *kalia *limia~ *ndled *owers *rozen
-15 *scuit *times *аписи *асибо *гиваю *едать *еезда *елеев *есите *ждаем *инято *исано *казал *мацию *носов *нятно
-15 *ошлой *ричал *рмане *робке *рприз *руете *совал *ссейн *сылку *тлива *шелек *ьской *ялась *ятный _hakuna _is
-15 _token _viatu _а _ага _прочитал a_dark a_relief a_spare a_stuck about_this ahsanteni alarms alikuwa_anakufa
-15 alitusikiliza anac* anacheza anacheza_mpira anakufa anatembea basi biscuit brot* but_there cancel_my chapter
-15 chekechea chri* circ* circus colo* compliment cost~ dark desi* different driving eat entr* figh* fight find* finds
-15 for_your found_it got_my grum* handled help_my ive_read jiko* jikoni kabla_nimalize kutumia larger listing make*
-15 makes mko mnae* mnaeza mnakubali moja_mkipata month_even moved_house mtoto_alikuwa must mwek* napenda navy* navyo
-15 nawa*~ nawasalimia~ ndog* ndogo ni_wazo nianze nice_if night_shift night_the nikalia nima* nimalize nimepass
-15 nmeshapata of_your one_where only_the outa* outage peke petra pick rate* rates reading_your reli* relief retr*
-15 retry safi sali* scar* smok* smoke somebody_has sometimes span* spanish spare spelling the_booking the_clinic
-15 the_outage there_we town turn_off unfr* unfrozen usha* ushauri usij* usijali vime* vimefika visit wali*
-15 wangu_alikuwa weka whit* will_do your* zinaweza автору авторы ага басс* бассейн борщ буди* будильник влия* влияет
-15 вопр* вопрос_снят все_пришло все_работает голодный города делали жало* из_за интересно инфо* информацию кабе*
-15 кабель карм* кармане когда~_нибудь коль* кольцо коробке кошелек крик крич* кричит легк* легкой лект* лектор лета*
-15 летает ломо* ломоносов менд* менделеев мила* милая название накричал нами написано нашлось низкий_поклон ноча*
-15 ночами обсу* обсуждаем отош* отошел падал паль* пальто паниковала первоапрельской передавайте передать переезда
-15 перезаписи перенесите планируете повару подпрыгиваю понимание понятно правы приз* принято приятный продолжение
-15 проч* прошлой пьем разобрались разработчикам рассылку рисо* рисовал свед* снят сова спал спасибо спех* спеху срок*
-15 счастлива сюрп* сюрприз убила умерла уроке целое чай чем~ чтоб_он шутк* шутки эта
-16 #_ni *cling *dsman *eweka *fanya *idays *isini *ivuna *izana *lilie *rived *rtini *slips *start *tered *tings
-16 *ttled *алась *аншет *атная *воила *вушки *гаете *дняла *ество *етьте *ечала *ечать *лайте *линал *лично *нерам
-16 *опорт *орала *очных~ *ошего *рчать *спект *стами *стоял *стрее *учаях *хматы _everything _naeza _ningependa _saa
-16 _его _когда~ _принято _ура all_i anai* anauliza aphi* aphids apri* april arrived asante_kwa asanteni bigg* bigger
-16 blessed brothers change_my dest* discount dril* e entrance farmer fiti font form* game_yenu good_now grow* have_to
-16 ikau* ikaungua imefanya ipot* ipotezeni is_a it_back joke_about just_like juu keki kort* kortini kuwapeleka
-16 kwa_sasa leve* lights look* mala* marketing menu_ya merc* mercy miezi_sita mkaniambia mtu~ my_brothers my_landlord
-16 nawaletea neem nikivuna ning* ningependa nipalilie number_# ofisini ok ombu* ombudsman onbo* onboarding patt*
-16 payslips points promo_code punj* punjab recy* recycling rena* rename respected restart rush_just settled she_was
-16 showed_me since_noon so_here some_of sugg* the_font thes* time_for to_write tu_wekeni tulisikizana up_the utam*
-16 utamu videos viti watu_wa wife_loved worry ya_usiku yaan* yaani yalikua yanakufa year yenu_ya you_again анге*
-16 ангел аэро* аэропорт беру биту* битую быстрее в_письме в_январе вечн* вечно девушки держалась дети_довольны дружба
-16 дура* жало*~ жалоб~ жвач* жвачка зарплатная зимн* зимней зове* зовет йогу капс* капсом когд* когда кста* кстати
-16 курт* куртке местами мир мошенников музы* наор* наорала низу оказывается осво* освоила ответьте отвечала отвечать
-16 отдельный_поклон отлично пенсионерам пиро* письме планшет поворчать подняла подписка поле* помогаете помя* пора*
-16 порадовали постоял премию про_мошенников проклинал просто_бомба прощения разблокировала разобрался_сам рассказываю
-16 ребя* реве* ревела респ* респект ругаться сам самом свид* свидетелем сделаете сделайте сердце случаях смены
-16 смеху_с списание сроч*~ срочно_совсем срочных~ ссылку убивает убил* ура ура_пришло успел уши хорошего человеческое
-16 чини* чинить что_нибудь шахм* шахматы янва* январе
-17 *dlier *epata *itles *liant *nders *never *nyewe *oners *penzi *rfect *rious *uests *uncil *адали *ануло *арить
-17 *астья *атать *бежал *екрыл *ешное *жикам *зался *зумно *ивого *ладку *лицию *лочку *нтору *ожила~ *опило *ошлую
-17 *певал *ратно *рошей *скажу *сохло *стама *стему *товые *шетом *щиком *ьером _hiyo _ingekuwa _never _ok _вот _да
-17 _пожелание alio* aliokoa alwa* always an_angel angel anger arus* arusha bril* brilliant brou* brought bwanangu
-17 chanjo_ya chap* click colour council disc* dying_of everything_else familia friendlier get_the hack*~ hacked_last
-17 happ* has_arrived hello_i hiyo_dress hold_music i_must iliingia ilikuwa_kwa ilinisukuma iliyopotea in_a iris*
-17 irish ishakubali iwe jana_lakini kaba* kabati lads line* lines lost_suitcase makes_sense mape* mapenzi mkiw*
-17 mko_na mode more_found nafasi_hata near* nearly nikipata~ nilikosea niliwatukana nimecheza nimepata niwa* ok_got
-17 on_this only_an opera own page parishioners parking paus* pause perfect polite reci* reminders requests roun*
-17 round safari_ilikuwa say_the shida_nilitaka siri stay* step_thing storm subt* subtitles tele the_new thesis turn*
-17 under_the updated vina* vinaliwa when* whenever ya_kilo yenu_iko youre yours zama* zamani ~1 балу* балуется безу*
-17 безумно бита* битая бог бы_удобно вашей_рекламы весна вечер вечером взломщиком воше*~ вошел~ все_это вызы* вызывал
-17 высо* высохло гало* галочку год готовые дай деву* диет* диеты дождливого дойд*~ дойдут~ допл* доплатили думала_все
-17 ехат* ехать залило заплатили зато* затопило капа* капает контору курьером лагеря льготу меню месяцы молча мужикам
-17 мужу на_вашу на_сайте на_что нужно~_просто обратно оказался опас* опасен отбо* отдельный переключил перекрыл
-17 печатать пите* питера планшетом побежал побл* поблагодарить повар подпевал полицию поло*~ положила~ помн* помните
-17 понр* понравилось прошлую раск* раскладку расскажу рван* рвануло ругалась рустама села семьей систему смеха
-17 смешное срочно_просто ссылка ссылка_внизу счастья три_дня труб*~ трубку~ увид* угад* угадали удов* удовольствие
-17 уже_не умирал фраз* фразы ха хорошей шеф
-18 *chozi *close *dered *eamua *endid *humaa *ience *ikuja~ *iokoa *mtupi *nauma *ngizi *ngoti *nteni *okuwa *ombea
-18 *reers *royed *sante *uleni *utely *wards *дессе *елали *еслал *жании *лезаю~ *летел *ником *режим *сание *умала
-18 *усный _can _solved _usijali _убойная a_tip abso* absolutely account_now account_so addi* ahsante akak* akakataa
-18 akap* akapanda akarekebisha alifanya alinisikiliza aliy* ambaye amefurahi amesign amir anaogopa anayenyonyesha
-18 and_is apew* apewe at_my awap* awape boss_is careers chom* choma clinic_visit close_this curious_who destroyed
-18 eyes fift* fifty final from_me halii hamt* hamtupi here_the hurr* hurry i_only i_wanted igno* ilha* ilhali ilir*
-18 ilirudi imer* imerudi isha* ive_lived joke~ juma keep_the kidd* kidding kifo know_the kudo* kudos kutumiwa lady
-18 laugh lind ling* lingine litt* little lived lived_without machozi marefu me_# menu meru mimi_ndio minn* minne mje
-18 mjue mkik*~ mkikuja~ mlingoti mlinieleza mnak* morning_team mpit* mpitie mshu* mshumaa mwak* mwaka mweke nalia
-18 naomba_namba nawashukuru nikaelewa niliyokuwa nimeamua nimeclose nimenunua_bundle nimeolewa nimeona_kwa
-18 nimeshapata niwaambie panicked patience patting rahi* rahisi rest rest_of rob robe* robes robot screaming screw
-18 shuleni siga* sigara signs siku_moja simu_yangu spam sple* splendid stayed stolen_card sue sure the_link the_loan
-18 the_router to_something tu_mjue tuan* tuanze tunawamiss tuwa* tuwape ty up_again usingizi vizuri_sana wamefanya
-18 was_an wenu_wa we~ what~ work~ yamekubali yanauma yeah year_the you_were your_survey yoyo* yoyote yule zimefika
-18 авиарежим аж вашу_рассылку весн* вкусный внук_научил выключил выле*~ вылезаю~ доброе за_пять заявку кормили лейл*
-18 лейле мелк* мелкая на_удержании науч* научил не_торопитесь нибудь_сделайте обедом обнова оказалось передумала
-18 переслал позо* позор посм* прол* пролетел просто руст* сделали смеху смысле со_смеху сохранился спас* спасла спок*
-18 стюа* стюардессе така* такая таких торопитесь увидит удержании умир* уфы
-19 #_out *aitwa *delee *dikwa *ikiwe *ipona *izure *laika *nfirm *ngeza *rvive *shewa *signs *unded *акате *время
-19 *коила *манду *ников *расно *ресно *рнули *чинил _false _game _hahaha _need _wazo _было _возврат _поздравляю
-19 advert agre* alib* alibadilisha alinyeshewa alipona alitusaidia anyw* asante back_at bag~ before_i bottom
-19 bottom_of box~ box~_for~ but_with capi* capital card_no chur* church complaining crie* cried crossword curi*
-19 curious dark_mode designs fits folk* folks forms furi* furious furious_letter gg goat going_out haha* hahaha
-19 halikuwa harder hatari i_had inaniua issue it_took killed kuta* kuwapigia kwa_sms laughing level level_# malaika
-19 mama_yangu mbar* mbarikiwe mmeniua moon mother moto~ mpee* mpeeni mpeni muen* muendelee nawezaje_kubadilisha
-19 night_nurses nimeingia nitawatumia nitawatumia_picha no_box~ omg page_is pesa_imeingia picked please_add quic*
-19 quick raid refunded ride sam save* saved seiz* seizure shwa* shwari slap sorted survey_but survive swee* sweet
-19 swor* swore the_bottom theres_nothing to_have valv* valve very_much walifurahi wanted_to whatsoever when_the worr*
-19 would_be wow ya_leo year*~ years~ zenu анто* букв* бы_в вернули вовр* вовремя вот_это всю всю_команду гадю* гадюка
-19 двух докт* досу* досуге же_и здор* каче* качество команду ложн* ложная мария музыку на_досуге наступающим_вас оле
-19 плакате поня* починил праз* прек* прекрасно рань* раньше расстраивается с_вашей спасибо_большое статью стоила убил
-19 умерли успо* успокоила чудо эту
-20 #_but *amiko *combe *dback *eaded *ember *gekua *ghtly *ipili *iweni *mwone *ngazo *ngezi *ngiza *oblem~ *osema
-20 *rajia *right *tmare *yesho *десно *дущее *емией *иться~ *кламы *ливая *облем *отипе *педом *рашно *рутки *сячил
-20 *умать *ущусь *чатка _after _alright _haya _some _thank ad alielezea alri* alright also ameitisha anaitwa asan*
-20 asking_for at_all babu barikiweni bett* cake chie* chief considered count day_you dreaded drill endeleeni_hivyo
-20 feedback feet fine fire give huo ilinilipa ingekua ishaisha kwa_team letting logo malalamiko maonyesho maps mkip*
-20 mkipata mkipata_time mko_sawa mlivyosema moir* moira moments mtam* mtamba muda_gani mumw* mumwone my_life nice*
-20 nicer nightmare niliingiza nilipowaandikia nilitaka_tu nimewatumia nita* pari* picha_ya pili* pilipili plates
-20 pong* pongezi prev* prob*~ problem~ si_lazima sikutarajia slig* slightly star still_says stol*~ stolen~
-20 students_are tast* tasting the_dog to_call touc* touch transfer_instead turned tuta* tuzo ukam* ukame ulir*
-20 ulirudi wait_for weke* wekeni wels* welsh whitcombe ya_zamani yameeleweka yangu_anasema yenu_ni you_might your_new
-20 zili* бесп*~ беспокоиться~ бомба_а буду* будущее велосипедом весны видж* виджет вост* дождался еще_раз жду~ запя*
-20 звез* звезд золо* золото и_я лого* логотипе лоял* лояльности маршрутки на_будущее на_логотипе накосячил
-20 наступающим не_обновление огон* огонь опеч* опечатка отличный подумать поет поправился премией проблем пять_звезд
-20 рекламы с_наступающим салю* салют себе~ спущ* спущусь стоило страшно терпеливая тех убойная удался хотела чудесно
-20 чуть чуть_не
-21 *amiss *ekeza *fetti *ifika *legal *likua *mieni *milia *ndeza *nyozi *penda *rsion *usoma *атных *ветую *зжали
-21 *минаю *парке *пения *тавлю *торга *чного _aki _got _heri _merry _ndio a_thought activation aki alif* aliyelala
-21 allowed ataw* atawaombea btw chats cheers_to close_it confetti couldnt dozi drea* grea* great heri_ya home*
-21 ile_complaint ille* illegal imeshukuru joke* jokes kijani kiny* kinyozi know_that kujimaliza kwa_line kwet* kwetu
-21 mahu* mahubiri merr* merry mic migh* might mkali mkim*~ mkimtumia~ mlinijibu mliv* mmec* mmecheza mmep* mmepunguza
-21 msipotuma mvua_kubwa mwaka_mpya ni_mtoto nimefungua only rank read~ resend retire sikusoma sina_swali~ siom*
-21 siombi slog* slogan so_do statement_ya swali~ that_was the_balance thought urge* urgent vers* version walisikia
-21 year_old years_with адек* адекватных аква* аквапарке благодарностью визж* визжали вкус* восторга вспоминаю
-21 вы_тогда годом гори* горит думал думала низк* низкий новым оставлю отбой отзы* отпуск скидки~ снимаю советую
-21 совсем_но спасли сумк* сумку сход* сходится так_держать терпения тогд* тогда удач* удачного хоте* чуде*
-22 *ciate *cieve *grate *hinda *kesha *krani *limia *lingi~ *nguza *oklet *round *sight *spelt *ssing~ *stood *ukran
-22 *wless *zzles *ассно *днего *елать *енный *игаде *идела *иехал *илось *инаем *лагаю *ойной *ржите *тавил *чайте
-22 *чатал _mngeweka _идея _ладно _хорошо a_lovely addicted alir* alirudisha ambariki ameirudisha anam* anamshukuru
-22 appreciate arrived_the booklet bore* bored cool could_i dunia ekar* ekari emig* emigrate erm even flaw* flawless
-22 freshi goal* goalie hadn* hadnt had~_a hakuitisha hars* harsh hind* hindsight hiyo_hiyo i_rang iko_poa ile_ile
-22 ilif* ilifika ilik* im_a imeingia in_two invoice_with is_sitting just_a just_saying kike kuchekesha kway* kwaya
-22 kwel* kweli leag* league let_you matangazo miss*~ missing~ misspelt mko_juu mwongezeni nafasi nauliza niliyosahau
-22 nitangoja no_worries notes okay over_the pole_kwa powe* power promo purse puzzles rain recieve sauc* sauce see_how
-22 seen shil*~ shilingi~ shir* shiru shukran shukrani siku_hiyo sikuwa slau* slaughtered sorting survey team
-22 the_login the_stolen tnx to_let tutaonana uncl* uncle understood usumbufu_mtoto verify whole_time work*~ worked
-22 worries ya_jana you_know бригаде бы вспоминаем гостя держите добром доктора зла~ классно ладн* ладно линд лучш*
-22 месяце не_горит нужн*~ нужно~ отвечайте отли* оторваться перевод_в печатал плак* пова* поду* помог постоянного
-22 предлагаю приехал про_вашу прошлогоднего проя* прояснил резо* резок сама сделать смех* спам* спаме спокойной среды
-22 старый_адрес увидела угу формально цвет я_вчера
-23 *adaye *admap *andma *arudi~ *cuits *onane *rmind *stmas *tmate *ubali *uttle *авьте *атили *вчики *евога *едает
-23 *ежила *иятно *латеж *лтать *мотрю *ольна *фонов *ченье _nilidhani _nimeona about_the ago_i alitumia anaimba
-23 anakula anakula_vizuri and_even awaz* awazidishie baadaye benc* benchi biscuits brought_it chee* cheers christmas
-23 dang* enjoy_the everythings flatmate foun* found fura* furaha glov* glove good_work grandma helped hi_to hii_game
-23 holi* holidays i_wrote imekubali is_nothing kumb* lane last_month messenger mill mill_lane mkuu mode_kwa
-23 msijali_tena mung* mungu my_flatmate na_account na_kazi nevermind nilidhani nilidhani_nimeibiwa nimeibiwa_kumbe
-23 now_turned rider_wenu road* roadmap shuttle than_before the_fire the_roadmap tuon* tuonane wazo wazo_tu well wiza*
-23 wizard worl* world а_не а_нет автоплатеж было_бы внук* внуков вопросов_не врачам выставка гараж град довольна
-23 дурака дух еще_и зайт* зайти захв* захватывает икон* красавчики марине о отзыв передает пережила перц* перца
-23 печенье поболтать пого* поис* поиска посмотрю пришли приятно работе слову спасибо_марине счас* телефонов тревога
-23 убой* украденных
-24 *chase *eshte *ewapa *ezeni *ezoea *iliza *lains *leeni *ought *track *ungue *анием *дению *льшой *рошая *рошем
-24 *уемся _happy _huduma _keep _хорошая about_half about_page ahsa* amependa appr* aren* arent aski*~ asking~ at_home
-24 bank_transfer basi_tutaongea battery_is by_bank complain cry dead_link else_is endeleeni explains feat* feature
-24 flow* flowers had haina_haraka happy_new have_you ilin* imeo* imeonekana inafanya inakaa inge* ingependeza jam k
-24 last_year link_on mabe* mabeshte mfungue mmeb* mmebadilisha mnafunga mnge* mngeweka new_year ni_mimi nilikuwa
-24 nimeipata nimevipata nimewapa nimezoea nyot* nyota p panic plant playground please_pass priy* priya purc* purchase
-24 refuse s some_day soundtrack suku* sukuma ta thats_all the_end thx to_complain to_say tumecheka vibaya_kwa wa_jana
-24 walked wanted wish wivu year_to взлом все_объяснил всегда имею к_сведению курсе марии нара* нарадуемся не_имею
-24 не_нужно~ объяснил опозданием отби* отбили показал пользуемся праздников прем* пришли_пока раньше_срока сведению
-24 сдала соря* сорян срока умер* хорошая хорошем
-25 *busha *ihama *mster *rlier *rting~ *ились *лючил *нутка _whenever a_good a_widget alit* calm clear close earlier
-25 fab fine_now had~ hamster helps huduma_nzuri hurt*~ hurting~ ile imeniua imeshinda inne* inner its_fine kazi
-25 killing kimepona kunikumbusha kusubiri life mpya_ni na_hata nauliza_tu need~ nimeacha node nurse_wenu obse*
-25 obsessed quie* quiet recieved round_to salimieni sings smil* sort* spee* speed stress_ya thanks_for thru tulihama
-25 vote* voted was_dying watched well_done wezi whenever_somebody wonderfully worn wrong_order ya_kuku zawa* zawadi
-25 zile а_все а_то будет_минутка году_вы деньги_вернулись замените лучшее минутка пече* попр* привет ребят старое
-25 терп* хоро* ясно
-26 *aller *sfied *spect *дайте *йтесь *марке *путал *тиков *улись *ючать _cool _dead _haina _ile _nimependa _sio
-26 anyway bisc* bless caps_lock eye finished hatari_kwa killer laug* let_us limeandikwa lock_sorry maua mimi_nilikuwa
-26 money_came mpoa much_for murd* must_say nath* nathibitisha neno ni_hatari nimecheka nimekuelewa nimependa
-26 nimepokea nlik* nlikua nois* noise nothings otis out_i please_change poa respect sati* satisfied saw sequ* sequel
-26 shida_ya sio_haraka smaller summer_and the_lost tip to_see vote wengi you_on you_so благ* бомб* вас_на вернулись
-26 включать вкус вниз* внизу иконку муль* мультиков надо~ нала* наст* не_срочно ору перепутал побо* поправьте похв*
-26 похвалить пусть скуч* скучно смей* смейтесь ярма* ярмарке
-27 *cheke *epage *futwa *irudi *jutii *llage *nents *oblem *rahia *thole *гайте *дарим *еньше *одний *пятую *учила
-27 *шелся *шлась _mwaka _one _yep afterwards beer cabl* cable caps continents discounts dont_laugh earl* even_smiled
-27 felt forget futu* future greetings grumbling hams* homepage i_be i_wait ilishafutwa imeiba it_was just_to karibuni
-27 kitale kums* laos lol looking maoni maoni_yangu mari* maria msin* msinicheke nimeconfirm nimefurahi nitajaribu
-27 noted one_day only_wanted poth* pothole problem refund_is shuk* sijutii smiled spac* space stress swep* swept
-27 that_did turns typi* typing us_to usiku_mwema vill* village wanauliza we_can word* words worked~ ya_asubuhi yep
-27 you_need zimeniua ~0 благодарим водо* водой дожд* дождь закрывайте закрывать запятую звонить лил наладилось
-27 нашелся нашлась не_трогайте нове* новенький оценка панику печа* получила поменьше прия* прошлогодний суха* сухая
-27 трогайте
-28 *arium *egard *grats *ijali *itaka *light *oying *prise *uibwa *vious *ашнее *ровья _kwa a_raise aliihamisha
-28 all_along along amepona an_idea aqua* aquarium bles* case chew congrats delight destroying disr* disregard fair
-28 filled_in for_whoever growing guid* guide hacker~ had_it haijarudi~ haikuibwa i_take idea_for iliibiwa ilikuwa
-28 in_that inatumiwa kuliko manane mkanisaidia mtoto_amepona mtoto_wa nimekumbuka of_you pani* piec* piece previous
-28 priz* prize rais* raise saved_my sewi* sewing suggestion surp* surprise surv* token_imeingia toys unlocking
-28 wrote_in zenu_ni бомба вина вчерашнее дума* здоровья ок оказ* оказались так_что
-29 *cheza *бочки _pole alii* alik* an_old and_so beha* crash fungeni_hiyo good had_the hali* have_a help* ipad joke
-29 kiko kiko_sawa kumbe_ni landed moneys msijali needed nice no_complaints part please_ignore pretty questions quiz
-29 raha sawa than* wine you_all your_colleague дозы нашл* орал побочки праздником слав* тепло труж* труженики
-30 *eared *kaona *lback~ *rming *tened *urahi _уже agree alikua call*~ callback~ chilli cleared coff* coffee dying_to
-30 filled happy ignore_my imem* imemsaidia is_sick kumsalimia kwa_msaada late* later muwe muwe_na mwem* mwema ni_moto
-30 nikaona nilitaka njem* njema rain* resp* salamu sick sorry_for stayed_on the_cows tightened you_the your_chilli
-30 yours_is антону вспо* жаловаться_не план* поклон роут* роутер сделки я_сам
-31 *cheka *ekaza *hanua *vunia *wanga *росов amekaza amekuja band cand* chai disappoint fact fals* false false_alarm
-31 fun great_service ilii* inafanya_kazi is_killing keep_it killing_me loved maon* mnakunywanga naji* najivunia
-31 napendekeza sill* silly so_its stima_imerudi was_in yamechanua zile_sms вопросов деньги_пропали кот переставил
-31 покл* славно соус убий* убийственный украли~
-32 *ously *вайте *ытках *яснил _it _ваше be_my dangerously dangerously_good doesnt_work~ haha kumbe love_the me_how
-32 msij* mwenyewe nape* need~_i nimeelewa note* reme* remember so_please the_best turns_out большой буквы вернул
-32 да_все коти* котики открытках пани* принял решилось упражнений
-33 *faulu *hings _just after_all angels early flood for_us got_it ile_shida kill* murdered my_coat nimefaulu
-33 no_problem please_give puzzle restarted slee* sleep stars_from thank_you turned_out what_a wort* worth быст*
-33 деньги_пришли зимо* зимой идея передайте прошлой_зимой сдел*
-34 *ikuwa *laint *арили _kazi complaint kutafuta mmej* mmejitahidi noma wait zilizoibiwa подарили поняла распустился
-34 сделаю цвет* цветок целу* целую
-35 *eniua *wesha *чился _that coat dyin* dying foot* hakuna_haraka iliyohackiwa kunisaidia kwa_website mmenielewesha
-35 nilikasirika nimemaliza panic_this the_refund tuko_sawa погорячился украла
-36 *epona *ншета ange* cork fast icon im_in lord mena* menace niliandika nimeshukuru rainy tamu than*~ thank thank~
-36 the_boss would_have years_ago мари* планшета сбой это_я
-37 *nitia _ваш been_locked can_close heads it_up juti* jutia mioy* mioyo please_close see_you tiny zinanitia крал шум
-38 *haves *рялся behaves chini_ya done found_the hear~ ignore take_back than_my way_for котором повторялся
-39 a_day breathtaking complain_about exhi* exhibition idea neat ni_tamu puzz*
-40 *arifa *naged _have _understood _жаловаться alikuwa all_good chef diet hear managed school_with taar* taarifa
-40 быстро весне жале* жалею
-41 *денье better five_stars hacker is_back stars such загляденье
-42 *illed *ойках solo thri* thrilled your_night настройках
-43 candle super tool
-44 kuonya madaktari mind never_mind salama tunawashukuru zuri
-45 *aidia _five confirming looking_at mind_my minutes_flat nurse_on so_fast youre_a
-46 nitawaletea
-48 *ukuru niko_sawa договорились не_надо разблокировали
-49 bomb rock
-50 alinionyesha stun* stunning zimeingia справились
-52 _last footer oh
-53 tumefurahia
-54 *roves approves
-57 kunirudishia простите_за
-68 gem
`
